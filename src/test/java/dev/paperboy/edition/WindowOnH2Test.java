package dev.paperboy.edition;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class WindowOnH2Test extends WindowContract {}
