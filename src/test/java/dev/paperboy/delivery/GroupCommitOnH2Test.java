package dev.paperboy.delivery;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class GroupCommitOnH2Test extends GroupCommitContract {}
