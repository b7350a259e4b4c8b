package dev.paperboy.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.testing.PackagedApp;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIGTERM in the middle of sending. */
class StopIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void each_courier_finishes_the_mail_in_hand_and_the_rest_goes_after_the_next_start() {
        try (var mailing = new Mailing();
                var app = new PackagedApp(PackagedApp.H2, folder, PackagedApp.settings(mailing.relay()))
                        .with("PAPERBOY_SMTP_CONNECTIONS", String.valueOf(Mailing.CONNECTIONS))
                        .start()) {
            var edition = mailing.begin(app);

            var seconds = app.stop();
            var before = mailing.relay().mails().size();
            app.start();

            mailing.everybodyHasIt(app, edition, 0);
            assertThat(seconds).isLessThan(30);
            assertThat(before).isLessThan(Mailing.READERS);
        }
    }
}
