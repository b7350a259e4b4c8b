package dev.paperboy.edition;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ExplanationOnH2Test extends ExplanationContract {}
