package dev.paperboy.subscriber;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SignUpOnH2Test extends SignUpContract {}
