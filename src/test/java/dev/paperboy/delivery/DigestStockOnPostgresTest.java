package dev.paperboy.delivery;

import dev.paperboy.testing.PostgresProfile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(PostgresProfile.class)
class DigestStockOnPostgresTest extends DigestStockContract {}
