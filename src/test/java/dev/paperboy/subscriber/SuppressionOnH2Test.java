package dev.paperboy.subscriber;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SuppressionOnH2Test extends SuppressionContract {}
