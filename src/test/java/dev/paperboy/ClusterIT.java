package dev.paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.testing.KeptMail;
import dev.paperboy.testing.PackagedApp;
import dev.paperboy.testing.SmtpSink;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two equal nodes over one PostgreSQL. */
class ClusterIT {

    private static final int READERS = 60;
    private static final int TRIGGERS = 20;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void two_nodes_triggered_at_once_make_one_edition_and_one_digest_each() throws IOException {
        try (var postgres = EmbeddedPostgres.builder().start();
                var relay = new SmtpSink();
                var first = node("first", postgres, relay).start();
                var second = node("second", postgres, relay).start()) {
            first.load("2026-03-02", "Engines that weave", 5);
            for (int i = 0; i < READERS; i++) {
                (i % 2 == 0 ? first : second).subscriber("reader" + i + "@readers.example.org", "engines");
            }

            var ids = triggers(List.of(first, second));

            assertThat(ids).hasSize(1);
            var edition = second.done(ids.get(0));
            assertThat(relay.awaitMails(READERS, Duration.ofSeconds(20))).hasSize(READERS);
            assertThat(relay.mails().stream().map(KeptMail::recipient).distinct())
                    .hasSize(READERS);
            assertThat(edition.path("planned").asInt()).isEqualTo(READERS);
            assertThat(edition.path("sent").asInt()).isEqualTo(READERS);
            assertThat(Stream.of("failed", "skipped", "suppressed", "unknown", "expired", "pending")
                            .mapToInt(sum -> edition.path(sum).asInt()))
                    .containsOnly(0);
            assertThat(first.ask("GET", "/api/v1/editions", null).path("total").asInt())
                    .isEqualTo(1);
            assertThat(second.ask("GET", "/api/v1/digests", null).path("total").asInt())
                    .isEqualTo(READERS);

            second.kill();
            first.load("2026-03-06", "More engines that weave", 2);
            assertThat(first.edition("2026-03-06").path("sent").asInt()).isEqualTo(READERS);
            assertThat(relay.mails()).hasSize(2 * READERS);
        }
    }

    private static List<String> triggers(List<PackagedApp> nodes) {
        var calls = IntStream.range(0, TRIGGERS)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> nodes.get(i % nodes.size())
                                .ask("POST", "/api/v1/editions", "{\"date\": \"2026-03-05\"}")
                                .path("id")
                                .asText(),
                        task -> new Thread(task, "trigger").start()))
                .toList();
        return calls.stream().map(CompletableFuture::join).distinct().toList();
    }

    private PackagedApp node(String name, EmbeddedPostgres postgres, SmtpSink relay) throws IOException {
        return new PackagedApp(
                        PackagedApp.POSTGRESQL,
                        Files.createDirectory(folder.resolve(name)),
                        PackagedApp.settings(relay))
                .with("PAPERBOY_SECRET", "one-secret-for-all-nodes-of-this-cluster")
                .with("PAPERBOY_BASE_URL", "https://papers.example.org")
                .with("QUARKUS_DATASOURCE_JDBC_URL", postgres.getJdbcUrl("postgres", "postgres"))
                .with("QUARKUS_DATASOURCE_USERNAME", "postgres")
                .with("QUARKUS_DATASOURCE_PASSWORD", "postgres");
    }
}
