package dev.paperboy.source;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class HarvestOnH2Test extends HarvestContract {}
