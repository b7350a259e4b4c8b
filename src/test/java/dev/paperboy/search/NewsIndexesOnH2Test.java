package dev.paperboy.search;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class NewsIndexesOnH2Test extends NewsIndexesContract {}
