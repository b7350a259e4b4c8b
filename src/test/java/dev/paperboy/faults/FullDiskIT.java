package dev.paperboy.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import dev.paperboy.testing.PackagedApp;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk under the embedded database fills up in the middle of sending, and gets room again. Needs root, for a small disk. */
class FullDiskIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void mount() throws Exception {
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=64m", "paperboy-test", folder.toString()))
                .as("may mount a small disk (only root may)")
                .isZero();
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", "-l", folder.toString());
    }

    @Test
    void no_mail_leaves_without_its_claim_on_disk_and_all_goes_on_once_there_is_room() throws IOException {
        try (var mailing = new Mailing();
                var app = new PackagedApp(PackagedApp.H2, folder, PackagedApp.settings(mailing.relay()))
                        .with("PAPERBOY_SMTP_CONNECTIONS", String.valueOf(Mailing.CONNECTIONS))
                        .start()) {
            var edition = mailing.begin(app);

            var filler = fill();
            await().atMost(Duration.ofSeconds(30)).until(() -> !app.ready());
            int whileFull = mailing.relay().mails().size();
            Files.delete(filler);
            app.awaitReady();

            mailing.everybodyHasIt(app, edition, Mailing.CONNECTIONS);
            assertThat(whileFull).isLessThan(Mailing.READERS);
        }
    }

    private Path fill() throws IOException {
        var filler = folder.resolve("filler");
        try (OutputStream out = Files.newOutputStream(filler)) {
            var zeros = new byte[4096];
            while (true) {
                out.write(zeros);
            }
        } catch (IOException full) {
            return filler;
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return -1; // no such command here
        }
    }
}
