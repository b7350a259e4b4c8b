package dev.paperboy.source.fetch;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class WebOnH2Test extends WebContract {}
