package dev.paperboy.paper;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PaperListsOnH2Test extends PaperListsContract {}
