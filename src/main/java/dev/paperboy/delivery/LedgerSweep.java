package dev.paperboy.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Finishes what the ledger says is unfinished and nobody works on any more. */
@ApplicationScoped
public class LedgerSweep {

    private static final String CANCELLED = "edition_id in (select e.id from edition e where e.command = 'CANCELLED')";

    private final DataSource database;
    private final DeliveryConfig config;

    LedgerSweep(DataSource database, DeliveryConfig config) {
        this.database = database;
        this.config = config;
    }

    /**
     * Takes dead nodes' claims back, names unheard outcomes, drops what is cancelled or too old. Safe at any time, on any node;
     * each in a transaction of its own, so that none holds digests while it waits for another's readers.
     */
    public void run() {
        QuarkusTransaction.requiringNew().run(() -> with(this::takeBack));
        QuarkusTransaction.requiringNew().run(() -> with(this::unheard));
        QuarkusTransaction.requiringNew().run(() -> with(LedgerSweep::cancel));
        QuarkusTransaction.requiringNew().run(() -> with(this::expire));
        QuarkusTransaction.requiringNew().run(() -> with(this::giveUp));
    }

    private interface Step {
        void run(Connection connection) throws SQLException;
    }

    private void with(Step step) {
        try (var connection = database.getConnection()) {
            step.run(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The ledger cannot be swept", e);
        }
    }

    private void takeBack(Connection connection) throws SQLException {
        SweptRows.update(
                connection,
                SweptRows.lock(connection, "digest", "state = 'CLAIMED' and lease_until < current_timestamp"),
                """
                update digest set lease_until = null, next_try_at = current_timestamp, lease_no = lease_no + 1, state =
                    case when unheard > 0 then 'UNKNOWN' when tries > 0 then 'RETRY' else 'PLANNED' end
                where id = any(?)
                """);
    }

    /** The node that handed these over is gone, and with it the answer. */
    private void unheard(Connection connection) throws SQLException {
        var ids = lockAfterReaders(connection, "state = 'SENDING' and lease_until < current_timestamp");
        SweptRows.update(
                connection,
                ids,
                """
                insert into attempt (digest_id, tried_at, phase, outcome, reply, note)
                select id, current_timestamp, 'DOT', 'unknown', '', 'the node that sent it was lost before the answer'
                from digest where id = any(?)
                """);
        SweptRows.update(
                connection,
                ids,
                """
                update digest set state = 'UNKNOWN', unheard = unheard + 1, tries = tries + 1, lease_no = lease_no + 1,
                    lease_until = null, next_try_at = null, settled_at = current_timestamp where id = any(?)
                """);
        if (config.unknown() == DeliveryConfig.Unknown.RETRY_ONCE) {
            SweptRows.update(
                    connection,
                    ids,
                    "update digest set next_try_at = current_timestamp + interval '1' second * "
                            + config.unknownAfter().toSeconds() + " where unheard = 1 and id = any(?)");
        }
        moveOn(connection, ids);
    }

    private static void cancel(Connection connection) throws SQLException {
        SweptRows.update(
                connection,
                SweptRows.lock(connection, "digest", "state in ('PLANNED', 'RETRY') and " + CANCELLED),
                """
                update digest set state = 'SKIPPED', reason = 'CANCELLED', next_try_at = null,
                    settled_at = current_timestamp where id = any(?)
                """);
    }

    private void expire(Connection connection) throws SQLException {
        SweptRows.update(
                connection,
                SweptRows.lock(connection, "digest", "state in ('PLANNED', 'RETRY') and " + tooOld()),
                """
                update digest set state = 'EXPIRED', next_try_at = null, settled_at = current_timestamp where id = any(?)
                """);
    }

    /** What was not heard of stays so when it is not tried again: because it is too old, or its edition was cancelled. */
    private void giveUp(Connection connection) throws SQLException {
        var ids = lockAfterReaders(
                connection,
                "state = 'UNKNOWN' and next_try_at is not null and (" + tooOld() + " or " + CANCELLED + ")");
        SweptRows.update(
                connection,
                ids,
                """
                update digest set next_try_at = null, settled_at = current_timestamp where id = any(?)
                """);
        moveOn(connection, ids);
    }

    private String tooOld() {
        return "planned_at < current_timestamp - interval '1' second * "
                + config.maxAge().toSeconds();
    }

    /** The readers of what is settled for good are past it. */
    private static void moveOn(Connection connection, Array ids) throws SQLException {
        SweptRows.update(
                connection,
                ids,
                """
                update reader set seq = greatest(seq, (select max(d.to_seq) from digest d
                    where d.subscriber_id = reader.subscriber_id and d.id = any(?)))
                where subscriber_id in (select d.subscriber_id from digest d where d.id = any(?) and d.next_try_at is null)
                """);
    }

    /** Where readers' places will move: locks them first, in the order planning and the ledger lock. */
    private static Array lockAfterReaders(Connection connection, String condition) throws SQLException {
        var found = connection.createArrayOf(
                "bigint", SweptRows.ids(connection, "select id from digest where " + condition, null));
        var unused = SweptRows.ids(
                connection,
                """
                select r.subscriber_id from reader r
                where r.subscriber_id in (select d.subscriber_id from digest d where d.id = any(?))
                order by r.subscriber_id for update
                """,
                found);
        var still = SweptRows.ids(
                connection,
                "select id from digest where id = any(?) and " + condition + " order by id for update skip locked",
                found);
        return connection.createArrayOf("bigint", still);
    }
}
