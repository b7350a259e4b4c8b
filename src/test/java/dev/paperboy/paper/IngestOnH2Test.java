package dev.paperboy.paper;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class IngestOnH2Test extends IngestContract {}
