package dev.paperboy.delivery;

import dev.paperboy.delivery.Returned.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;

/** Puts what is heard of a mail later beside what was heard when it was sent, once. */
@ApplicationScoped
class LateNotes {

    private final DataSource database;

    LateNotes(DataSource database) {
        this.database = database;
    }

    /** Whom a mail went to, and when. */
    record Sent(long subscriberId, Instant at) {}

    /** Whom this mail went to; empty when there is no such mail any more. */
    Optional<Sent> sent(Returned mail) throws SQLException {
        var query = mail.kind() == Kind.DIGEST
                ? "select subscriber_id, coalesce(settled_at, first_attempt_at, planned_at) from digest where id = ?"
                : "select subscriber_id, coalesce(settled_at, created_at) from letter where id = ?";
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(query)) {
            select.setLong(1, mail.id());
            try (var rows = select.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Sent(
                                rows.getLong(1),
                                rows.getObject(2, OffsetDateTime.class).toInstant()))
                        : Optional.empty();
            }
        }
    }

    /** Keeps what was heard, and answers whether that was news; part of the caller's transaction. */
    boolean isNews(Returned mail, Attempted heard) throws SQLException {
        try (var connection = database.getConnection()) {
            return mail.kind() == Kind.DIGEST
                    ? noteDigest(connection, mail.id(), heard)
                    : noteLetter(connection, mail.id(), heard);
        }
    }

    private static boolean noteDigest(Connection connection, long id, Attempted heard) throws SQLException {
        // Held, so that of two who tell the same at the same moment the second sees the first.
        try (var lock = connection.prepareStatement("select id from digest where id = ? for update")) {
            lock.setLong(1, id);
            try (var rows = lock.executeQuery()) {
                if (!rows.next()) {
                    return false; // Forgotten meanwhile.
                }
            }
        }
        try (var query = connection.prepareStatement(
                "select 1 from attempt where digest_id = ? and phase = ? and coalesce(note, '') = coalesce(?, '')")) {
            query.setLong(1, id);
            query.setString(2, heard.phase());
            query.setString(3, heard.note());
            try (var rows = query.executeQuery()) {
                if (rows.next()) {
                    return false;
                }
            }
        }
        Attempted.write(connection, id, heard);
        return true;
    }

    /** A letter has no attempts, only the last thing heard of it. */
    private static boolean noteLetter(Connection connection, long id, Attempted heard) throws SQLException {
        var line = ("Later: " + heard.outcome() + ". " + heard.reply()).strip();
        try (var update = connection.prepareStatement(
                "update letter set reply = ? where id = ? and reply not like ? and state in ('SENT', 'UNKNOWN')")) {
            update.setString(1, line.substring(0, Math.min(500, line.length())));
            update.setLong(2, id);
            update.setString(3, "Later: " + heard.outcome() + "%");
            return update.executeUpdate() == 1;
        }
    }
}
