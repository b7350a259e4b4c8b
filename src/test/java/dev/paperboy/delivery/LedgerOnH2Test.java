package dev.paperboy.delivery;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LedgerOnH2Test extends LedgerContract {}
