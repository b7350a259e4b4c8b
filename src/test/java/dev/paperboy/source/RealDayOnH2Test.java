package dev.paperboy.source;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class RealDayOnH2Test extends RealDayContract {}
