package dev.paperboy.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import javax.sql.DataSource;

/** Writes letters' rows, as part of the caller's transaction; a courier takes them from there. */
@ApplicationScoped
class LetterRows {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final DataSource database;
    private final MailIdentity identity;

    LetterRows(DataSource database, MailIdentity identity) {
        this.database = database;
        this.identity = identity;
    }

    /** One that no letter had before. */
    String messageId() {
        return random() + ".letter@" + identity.domain();
    }

    /** What parts the two bodies of a letter. */
    static String boundary() {
        return "pb-" + random();
    }

    /**
     * A letter that waits from now on.
     *
     * @param subscriberId 0 when it goes to nobody who is subscribed
     * @param life how long what it says stays true
     */
    void insert(long subscriberId, String kind, String recipient, String messageId, byte[] bytes, Duration life)
            throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        """
                        insert into letter (subscriber_id, kind, recipient, message_id, bytes, state, created_at, expires_at,
                            next_try_at, lease_no, tries, unheard, reply)
                        values (?, ?, ?, ?, ?, 'WAITING', current_timestamp,
                            current_timestamp + cast(? as integer) * interval '1' second, current_timestamp, 0, 0, 0, '')
                        """)) {
            insert.setLong(1, subscriberId);
            insert.setString(2, kind);
            insert.setString(3, recipient);
            insert.setString(4, messageId);
            insert.setBytes(5, bytes);
            insert.setLong(6, life.toSeconds());
            insert.executeUpdate();
        }
    }

    private static String random() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
