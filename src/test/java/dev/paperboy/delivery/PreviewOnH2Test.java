package dev.paperboy.delivery;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PreviewOnH2Test extends PreviewContract {}
