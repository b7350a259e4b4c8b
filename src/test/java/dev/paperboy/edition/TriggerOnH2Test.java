package dev.paperboy.edition;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class TriggerOnH2Test extends TriggerContract {}
