package dev.paperboy.delivery;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class DeliveryLimitsOnH2Test extends DeliveryLimitsContract {}
