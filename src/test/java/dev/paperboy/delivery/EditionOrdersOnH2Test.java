package dev.paperboy.delivery;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class EditionOrdersOnH2Test extends EditionOrdersContract {}
