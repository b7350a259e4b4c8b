package dev.paperboy.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Remembers how far the mailbox is read, and lets one node read it at a time. */
@ApplicationScoped
class MailboxPlace {

    private final DataSource database;

    MailboxPlace(DataSource database) {
        this.database = database;
    }

    /** What keeps it from being read, and since when. */
    record Failing(Instant since, String trouble) {}

    /** Takes the reading upon oneself, unless somebody is at it; who dies at it is succeeded after ten minutes. */
    @Transactional
    boolean claim() throws SQLException {
        update("insert into mailbox_place (id, uid_validity, last_uid) values (1, 0, 0) on conflict do nothing");
        return update("update mailbox_place set claimed_until = current_timestamp + interval '10' minute"
                        + " where id = 1 and (claimed_until is null or claimed_until < current_timestamp)")
                == 1;
    }

    /** The number of the last mail read; 0 when the numbers have lost their meaning. */
    @Transactional
    long after(long validity) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select last_uid from mailbox_place where id = 1 and uid_validity = ?")) {
            query.setLong(1, validity);
            try (var rows = query.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    @Transactional
    void reached(long validity, long uid) throws SQLException {
        update("update mailbox_place set uid_validity = ?, last_uid = ? where id = 1", validity, uid);
    }

    /** Lets go after a round that went well. */
    @Transactional
    void succeeded() throws SQLException {
        update("update mailbox_place set claimed_until = null, failing_since = null, trouble = null where id = 1");
    }

    /** Lets go after one that did not. */
    @Transactional
    void failed(String trouble) throws SQLException {
        update(
                "update mailbox_place set claimed_until = null, trouble = ?,"
                        + " failing_since = coalesce(failing_since, current_timestamp) where id = 1",
                trouble);
    }

    @Transactional
    Optional<Failing> failing() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select failing_since, trouble from mailbox_place"
                        + " where id = 1 and failing_since < current_timestamp - interval '1' hour");
                var rows = query.executeQuery()) {
            return rows.next()
                    ? Optional.of(
                            new Failing(rows.getObject(1, OffsetDateTime.class).toInstant(), rows.getString(2)))
                    : Optional.empty();
        }
    }

    private int update(String sql, @Nullable Object... arguments) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            return statement.executeUpdate();
        }
    }
}
