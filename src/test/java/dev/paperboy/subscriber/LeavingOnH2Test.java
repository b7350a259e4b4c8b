package dev.paperboy.subscriber;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LeavingOnH2Test extends LeavingContract {}
