package dev.paperboy.search;

import dev.paperboy.testing.PostgresProfile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(PostgresProfile.class)
class NewsIndexesOnPostgresTest extends NewsIndexesContract {}
