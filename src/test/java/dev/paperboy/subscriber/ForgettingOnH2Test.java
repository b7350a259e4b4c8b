package dev.paperboy.subscriber;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ForgettingOnH2Test extends ForgettingContract {}
