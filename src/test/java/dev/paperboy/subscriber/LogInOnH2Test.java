package dev.paperboy.subscriber;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LogInOnH2Test extends LogInContract {}
