package dev.paperboy.guard;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LimitsOnH2Test extends LimitsContract {}
