package dev.paperboy.bench.sending;

import dev.paperboy.bench.Database;
import java.sql.SQLException;

/** What the application's database is asked and told past the application. */
final class DigestsInDatabase {

    private final Database database;

    DigestsInDatabase(Database database) {
        this.database = database;
    }

    /** Holds all sending, or lets it go on, as the button of the admin pages does. */
    void hold(boolean held) throws SQLException {
        try (var connection = database.connect();
                var update = connection.prepareStatement("update sending_hold set held = ?")) {
            update.setBoolean(1, held);
            update.executeUpdate();
            connection.commit();
        }
    }

    /** How many digests of an edition are recorded as sent. */
    int sent(long edition) throws SQLException {
        return (int) number("select count(*) from digest where state = 'SENT' and edition_id = ?", edition);
    }

    /** Seconds from the first record to the last. */
    double seconds(long edition) throws SQLException {
        return number(
                "select extract(epoch from max(settled_at)) - extract(epoch from min(settled_at)) from digest where edition_id = ?",
                edition);
    }

    private double number(String query, long edition) throws SQLException {
        try (var connection = database.connect();
                var ask = connection.prepareStatement(query)) {
            ask.setLong(1, edition);
            try (var rows = ask.executeQuery()) {
                rows.next();
                return rows.getDouble(1);
            }
        }
    }
}
