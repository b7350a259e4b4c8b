package dev.paperboy.delivery;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * One try to deliver, as the database keeps it.
 *
 * @param phase how far it came
 * @param reply the relay's words, the recipient's address cut out; empty when none was heard
 * @param note what else has to be known of it
 */
record Attempted(String phase, String outcome, String reply, @Nullable String note) {

    /** As much of it as its column takes. */
    String boundedReply() {
        return reply.substring(0, Math.min(500, reply.length()));
    }

    static void write(Connection connection, long digestId, Attempted attempt) throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into attempt (digest_id, tried_at, phase, outcome, reply, note)"
                        + " values (?, current_timestamp, ?, ?, ?, ?)")) {
            insert.setLong(1, digestId);
            insert.setString(2, attempt.phase());
            insert.setString(3, attempt.outcome());
            insert.setString(4, attempt.boundedReply());
            insert.setString(5, attempt.note());
            insert.executeUpdate();
        }
    }
}
