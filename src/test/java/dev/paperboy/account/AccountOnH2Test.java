package dev.paperboy.account;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AccountOnH2Test extends AccountContract {}
