package dev.paperboy.source;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SourceReportOnH2Test extends SourceReportContract {}
