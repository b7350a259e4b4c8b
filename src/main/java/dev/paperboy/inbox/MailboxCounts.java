package dev.paperboy.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

/** Counts what came in, by day and kind. */
@ApplicationScoped
class MailboxCounts {

    private final DataSource database;

    MailboxCounts(DataSource database) {
        this.database = database;
    }

    /** One more; part of the caller's transaction. */
    void add(LocalDate day, String kind) throws SQLException {
        update(
                "insert into mailbox_count (counted_on, kind, mails) values (?, ?, 0) on conflict do nothing",
                day,
                kind);
        update("update mailbox_count set mails = mails + 1 where counted_on = ? and kind = ?", day, kind);
    }

    private void update(String sql, LocalDate day, String kind) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, day);
            statement.setString(2, kind);
            statement.executeUpdate();
        }
    }

    /** How many of each kind from this day on; a kind of which none came is not in it. */
    Map<String, Long> since(LocalDate day) throws SQLException {
        var counts = new LinkedHashMap<String, Long>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select kind, sum(mails) from mailbox_count"
                        + " where counted_on >= ? group by kind order by kind")) {
            query.setObject(1, day);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    counts.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        return counts;
    }
}
