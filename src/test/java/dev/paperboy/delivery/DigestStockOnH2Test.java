package dev.paperboy.delivery;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class DigestStockOnH2Test extends DigestStockContract {}
