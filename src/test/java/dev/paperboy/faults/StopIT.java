package dev.paperboy.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.testing.PackagedApp;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIGTERM in the middle of sending. */
class StopIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void each_courier_finishes_the_mail_in_hand_and_the_rest_goes_after_the_next_start() throws Exception {
        try (var mailing = new Mailing();
                var app = new PackagedApp(PackagedApp.H2, folder, PackagedApp.settings(mailing.relay()))
                        .with("PAPERBOY_SMTP_CONNECTIONS", String.valueOf(Mailing.CONNECTIONS))
                        .start()) {
            var edition = mailing.begin(app);

            var seconds = app.stop();
            assertThat(states()).containsOnlyKeys("SENT", "PLANNED");
            var before = mailing.relay().mails().size();
            app.start();

            mailing.everybodyHasIt(app, edition, 0);
            assertThat(seconds).isLessThan(30);
            assertThat(before).isLessThan(Mailing.READERS);
        }
    }

    /** How many digests are in which state, as the database that nobody has open says. */
    private Map<String, Integer> states() throws SQLException {
        var url = "jdbc:h2:file:" + folder.resolve("data").resolve("paperboy")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        var states = new HashMap<String, Integer>();
        try (var connection = DriverManager.getConnection(url, "", "");
                var query = connection.createStatement();
                var rows = query.executeQuery("select state, count(*) from digest group by state")) {
            while (rows.next()) {
                states.put(rows.getString(1), rows.getInt(2));
            }
        }
        return states;
    }
}
