package dev.paperboy.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import javax.sql.DataSource;

/** Finishes what the ledger says is unfinished and nobody works on any more. */
@ApplicationScoped
public class LedgerSweep {

    private final DataSource database;
    private final DeliveryConfig config;

    LedgerSweep(DataSource database, DeliveryConfig config) {
        this.database = database;
        this.config = config;
    }

    /** Takes dead nodes' claims back, names unheard outcomes, drops what is cancelled or too old. Safe at any time, on any node. */
    @Transactional
    public void run() throws SQLException {
        try (var connection = database.getConnection()) {
            update(
                    connection,
                    lock(connection, "state = 'CLAIMED' and lease_until < current_timestamp", 0),
                    """
                    update digest set lease_until = null, next_try_at = current_timestamp, lease_no = lease_no + 1, state =
                        case when unheard > 0 then 'UNKNOWN' when tries > 0 then 'RETRY' else 'PLANNED' end
                    where id = any(?)
                    """);
            unheard(connection, lock(connection, "state = 'SENDING' and lease_until < current_timestamp", 0));
            update(
                    connection,
                    lock(
                            connection,
                            """
                    state in ('PLANNED', 'RETRY') and edition_id in (select e.id from edition e where e.command = 'CANCELLED')
                    """,
                            0),
                    """
                    update digest set state = 'SKIPPED', reason = 'CANCELLED', next_try_at = null,
                        settled_at = current_timestamp where id = any(?)
                    """);
            unheardInCancelled(connection);
            tooOld(connection);
        }
    }

    /** The node that handed these over is gone, and with it the answer. */
    private void unheard(Connection connection, Array ids) throws SQLException {
        update(
                connection,
                ids,
                """
                insert into attempt (digest_id, tried_at, phase, outcome, reply, note)
                select id, current_timestamp, 'DOT', 'unknown', '', 'the node that sent it was lost before the answer'
                from digest where id = any(?)
                """);
        update(
                connection,
                ids,
                """
                update digest set state = 'UNKNOWN', unheard = unheard + 1, tries = tries + 1, lease_no = lease_no + 1,
                    lease_until = null, next_try_at = null, settled_at = current_timestamp where id = any(?)
                """);
        if (config.unknown() == DeliveryConfig.Unknown.RETRY_ONCE) {
            update(
                    connection,
                    ids,
                    "update digest set next_try_at = current_timestamp + interval '1' second * "
                            + config.unknownAfter().toSeconds() + " where unheard = 1 and id = any(?)");
        }
        moveOn(connection, ids);
    }

    /** No further try is made there, and its reader must not wait for one. */
    private static void unheardInCancelled(Connection connection) throws SQLException {
        var ids = lock(
                connection,
                """
                state = 'UNKNOWN' and next_try_at is not null
                and edition_id in (select e.id from edition e where e.command = 'CANCELLED')
                """,
                0);
        update(
                connection,
                ids,
                """
                update digest set next_try_at = null, settled_at = current_timestamp where id = any(?)
                """);
        moveOn(connection, ids);
    }

    private void tooOld(Connection connection) throws SQLException {
        var old = "planned_at < current_timestamp - cast(? as integer) * interval '1' second and ";
        var age = config.maxAge().toSeconds();
        update(
                connection,
                lock(connection, old + "state in ('PLANNED', 'RETRY')", age),
                """
                update digest set state = 'EXPIRED', next_try_at = null, settled_at = current_timestamp where id = any(?)
                """);
        var ids = lock(connection, old + "state = 'UNKNOWN' and next_try_at is not null", age);
        update(
                connection,
                ids,
                """
                update digest set next_try_at = null, settled_at = current_timestamp where id = any(?)
                """);
        moveOn(connection, ids);
    }

    /** The readers of what is settled for good are past it. */
    private static void moveOn(Connection connection, Array ids) throws SQLException {
        update(
                connection,
                ids,
                """
                update reader set seq = greatest(seq, (select max(d.to_seq) from digest d
                    where d.subscriber_id = reader.subscriber_id and d.id = any(?)))
                where subscriber_id in (select d.subscriber_id from digest d where d.id = any(?) and d.next_try_at is null)
                """);
    }

    /** Locks the digests that fit and that no other sweep is at; a positive age fills the condition's placeholder. */
    private static Array lock(Connection connection, String condition, long age) throws SQLException {
        var ids = new ArrayList<Long>();
        try (var query = connection.prepareStatement(
                "select id from digest where " + condition + " order by id for update skip locked")) {
            if (age > 0) {
                query.setLong(1, age);
            }
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
        }
        return connection.createArrayOf("bigint", ids.toArray());
    }

    private static void update(Connection connection, Array ids, String sql) throws SQLException {
        try (var update = connection.prepareStatement(sql)) {
            var places = sql.chars().filter(c -> c == '?').count();
            for (int i = 1; i <= places; i++) {
                update.setArray(i, ids);
            }
            update.executeUpdate();
        }
    }
}
