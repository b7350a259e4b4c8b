package dev.paperboy.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.testing.PackagedApp;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database stops in the middle of sending, and comes back. */
class DatabaseGoneIT {

    private static final long AWAY = TimeUnit.SECONDS.toMillis(5);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void nothing_is_lost_and_nobody_has_to_do_anything() throws IOException, InterruptedException {
        int port;
        String edition;
        var app = new PackagedApp(PackagedApp.POSTGRESQL, Files.createDirectory(folder.resolve("app")), Map.of());
        try (var mailing = new Mailing();
                app) {
            try (var postgres = postgres(0)) {
                port = postgres.getPort();
                PackagedApp.settings(mailing.relay()).forEach(app::with);
                app.with("PAPERBOY_SMTP_CONNECTIONS", String.valueOf(Mailing.CONNECTIONS))
                        .with("QUARKUS_DATASOURCE_JDBC_URL", postgres.getJdbcUrl("postgres", "postgres"))
                        .with("QUARKUS_DATASOURCE_USERNAME", "postgres")
                        .with("QUARKUS_DATASOURCE_PASSWORD", "postgres")
                        .start();
                edition = mailing.begin(app);
            }
            Thread.sleep(AWAY);
            try (var back = postgres(port)) {
                assertThat(back.getPort()).isEqualTo(port);
                app.awaitReady();
                mailing.everybodyHasIt(app, edition, Mailing.CONNECTIONS);
            }
        }
    }

    /** With the same files each time. */
    private EmbeddedPostgres postgres(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }
}
