package dev.paperboy.delivery;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class DeliveryOnH2Test extends DeliveryContract {}
