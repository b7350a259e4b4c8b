package dev.paperboy.edition;

import dev.paperboy.subscriber.Cadence;
import dev.paperboy.subscriber.SubscriberChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/** Keeps each reader's place and due time in step with the subscriber, inside the transaction of the change. */
@ApplicationScoped
class ReaderPlaces {

    /** A new reader starts before the news of these last days, so that the first digest is not empty. */
    private static final Duration HEAD_START = Duration.ofDays(3);

    /** Who comes back is not given more than this. */
    private static final Duration LONGEST_ABSENCE = Duration.ofDays(60);

    private final DataSource database;

    ReaderPlaces(DataSource database) {
        this.database = database;
    }

    void begin(@Observes SubscriberChanged.Confirmed change) throws SQLException {
        var due = change.cadence().first(change.at());
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        """
                        insert into reader (subscriber_id, seq, next_due_at, due_date)
                        select ?, coalesce(min(p.seq) - 1, (select c.seq from news_counter c)), ?, ?
                        from paper p where p.seq_at >= ?
                        """)) {
            insert.setLong(1, change.subscriberId());
            insert.setObject(2, utc(due.at()));
            insert.setObject(3, due.date());
            insert.setObject(4, utc(change.at().minus(HEAD_START)));
            insert.executeUpdate();
        }
    }

    void resume(@Observes SubscriberChanged.Resumed change) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        """
                        update reader set
                            seq = (select min(p.seq) - 1 from paper p where p.seq_at >= ?),
                            cut_seq = (select min(p.seq) - 1 from paper p where p.seq_at >= ?)
                        where subscriber_id = ? and seq < (select min(p.seq) - 1 from paper p where p.seq_at >= ?)
                        """)) {
            var earliest = utc(change.at().minus(LONGEST_ABSENCE));
            update.setObject(1, earliest);
            update.setObject(2, earliest);
            update.setLong(3, change.subscriberId());
            update.setObject(4, earliest);
            update.executeUpdate();
        }
        follow(change.subscriberId(), change.cadence(), change.at());
    }

    void follow(@Observes SubscriberChanged.CadenceChanged change) throws SQLException {
        follow(change.subscriberId(), change.cadence(), change.at());
    }

    void begin(@Observes SubscriberChanged.TopicSwitchedOn change) throws SQLException {
        try (var connection = database.getConnection()) {
            try (var delete = connection.prepareStatement("delete from topic_start where topic_id = ?")) {
                delete.setLong(1, change.topicId());
                delete.executeUpdate();
            }
            try (var insert = connection.prepareStatement(
                    "insert into topic_start (topic_id, seq) select ?, seq from news_counter")) {
                insert.setLong(1, change.topicId());
                insert.executeUpdate();
            }
        }
    }

    void forget(@Observes SubscriberChanged.Erased change) throws SQLException {
        try (var connection = database.getConnection()) {
            // The place before the digests, in the order planning and the ledger lock them.
            try (var delete = connection.prepareStatement("delete from reader where subscriber_id = ?")) {
                delete.setLong(1, change.subscriberId());
                delete.executeUpdate();
            }
            try (var update = connection.prepareStatement(
                    """
                    update digest set state = 'SKIPPED', reason = 'DELETED', lease_no = lease_no + 1,
                        claim_id = null, next_try_at = null, settled_at = current_timestamp
                    where subscriber_id = ? and state in ('PLANNED', 'CLAIMED', 'RETRY') and unheard = 0
                    """)) {
                update.setLong(1, change.subscriberId());
                update.executeUpdate();
            }
        }
    }

    /** A due that has passed unplanned stays: new settings must not lose a digest. */
    private void follow(long subscriberId, Cadence cadence, Instant now) throws SQLException {
        var last = lastPlanned(subscriberId);
        var due = last.isPresent() ? cadence.next(last.get(), now) : cadence.first(now);
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update reader set next_due_at = ?, due_date = ? where subscriber_id = ? and next_due_at > ?")) {
            update.setObject(1, utc(due.at()));
            update.setObject(2, due.date());
            update.setLong(3, subscriberId);
            update.setObject(4, utc(now));
            update.executeUpdate();
        }
    }

    private Optional<LocalDate> lastPlanned(long subscriberId) throws SQLException {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement("select max(digest_date) from digest where subscriber_id = ?")) {
            query.setLong(1, subscriberId);
            try (var rows = query.executeQuery()) {
                rows.next();
                return Optional.ofNullable(rows.getObject(1, LocalDate.class));
            }
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
