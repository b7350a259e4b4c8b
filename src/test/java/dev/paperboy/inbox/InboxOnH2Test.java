package dev.paperboy.inbox;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class InboxOnH2Test extends InboxContract {}
