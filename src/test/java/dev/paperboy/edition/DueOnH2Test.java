package dev.paperboy.edition;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class DueOnH2Test extends DueContract {}
