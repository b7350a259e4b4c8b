package dev.paperboy.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/** Finishes what the ledger says is unfinished and nobody works on any more. */
@ApplicationScoped
public class LedgerSweep {

    private static final String CANCELLED =
            "next_try_at is not null" + " and edition_id in (select e.id from edition e where e.command = 'CANCELLED')";
    private static final String UNDER = "id = any(?) and claim_id = any(?)";

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
        QuarkusTransaction.requiringNew().run(() -> with(this::endLeases));
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

    /** Leases that nobody renews any more. Who holds one would wait for us, and find it gone. */
    private void endLeases(Connection connection) throws SQLException {
        var leases = SweptRows.lock(connection, "digest_claim", "lease_until < current_timestamp");
        var digests = connection.createArrayOf("bigint", digestsOf(connection, leases));
        unheard(connection, digests, leases);
        takeBack(connection, digests, leases);
        try (var delete = connection.prepareStatement(
                """
                delete from digest_claim where id = any(?) and not exists (select 1 from digest d
                    where d.id = any(?) and d.claim_id = digest_claim.id and d.state in ('CLAIMED', 'SENDING'))
                """)) {
            delete.setArray(1, leases);
            delete.setArray(2, digests);
            delete.executeUpdate();
        }
    }

    private static Object[] digestsOf(Connection connection, Array leases) throws SQLException {
        var ids = new ArrayList<Object>();
        try (var query = connection.prepareStatement("select digest_ids from digest_claim where id = any(?)")) {
            query.setArray(1, leases);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.addAll(List.of((Object[]) rows.getArray(1).getArray()));
                }
            }
        }
        return ids.toArray();
    }

    private static void takeBack(Connection connection, Array digests, Array leases) throws SQLException {
        SweptRows.update(
                connection,
                SweptRows.lock(connection, "digest", UNDER + " and state = 'CLAIMED'", digests, leases),
                """
                update digest set claim_id = null, next_try_at = current_timestamp, lease_no = lease_no + 1, state =
                    case when unheard > 0 then 'UNKNOWN' when tries > 0 then 'RETRY' else 'PLANNED' end
                where id = any(?)
                """);
    }

    /** The node that handed these over is gone, and with it the answer. */
    private void unheard(Connection connection, Array digests, Array leases) throws SQLException {
        var ids = lockAfterReaders(connection, UNDER + " and state = 'SENDING'", digests, leases);
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
                    claim_id = null, next_try_at = null, settled_at = current_timestamp where id = any(?)
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
        var limit =
                "current_timestamp - interval '1' second * " + config.maxAge().toSeconds();
        // Leads to the few by an index; a day more, because the edition's time is of another clock.
        return "next_try_at is not null and planned_at < " + limit
                + " and edition_id in (select e.id from edition e where e.created_at < " + limit
                + " + interval '1' day)";
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

    /**
     * Where readers' places will move: locks them first, in the order planning and the ledger lock.
     *
     * @param among what the condition's question marks stand for
     */
    private static Array lockAfterReaders(Connection connection, String condition, Array... among) throws SQLException {
        var found = connection.createArrayOf(
                "bigint", SweptRows.ids(connection, "select id from digest where " + condition, among));
        var unused = SweptRows.ids(
                connection,
                """
                select r.subscriber_id from reader r
                where r.subscriber_id in (select d.subscriber_id from digest d where d.id = any(?))
                order by r.subscriber_id for update
                """,
                found);
        var again = Arrays.copyOf(among, among.length + 1);
        again[among.length] = found;
        return SweptRows.lock(connection, "digest", "(" + condition + ") and id = any(?)", again);
    }
}
