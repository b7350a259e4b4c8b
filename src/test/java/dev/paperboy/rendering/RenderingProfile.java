package dev.paperboy.rendering;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Settings that mails print, and no database: rendering needs none. */
public final class RenderingProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "paperboy.base-url", "https://papers.example.org",
                "paperboy.mail.postal-address", "1 Example Street, 12345 Town",
                "paperboy.mail.operator", "Example University Library",
                "quarkus.flyway.migrate-at-start", "false",
                "quarkus.flyway.active", "false",
                "quarkus.hibernate-orm.schema-management.strategy", "none",
                "quarkus.datasource.jdbc.url", "jdbc:h2:mem:rendering",
                "quarkus.scheduler.enabled", "false",
                "quarkus.http.test-port", "0");
    }
}
