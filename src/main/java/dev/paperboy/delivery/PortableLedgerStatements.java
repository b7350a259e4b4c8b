package dev.paperboy.delivery;

import dev.paperboy.subscriber.Bounces;
import io.quarkus.arc.properties.UnlessBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** One row after another in a batch, in plain SQL: for H2, where a statement costs no way to a server. */
@ApplicationScoped
@UnlessBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "postgresql")
class PortableLedgerStatements implements LedgerStatements {

    private static final String LOCK =
            "select 1 from reader where subscriber_id = any(?) order by subscriber_id for update";

    private static final String SETTLE =
            """
            update digest set state = 'SENT', reason = null, tries = tries + 1, unheard = 0, claim_id = null,
                settled_at = current_timestamp
            where id = ? and lease_no = ? and state in ('CLAIMED', 'SENDING')
            """;

    private static final String MOVE =
            """
            update reader set seq = greatest(seq, (select d.to_seq from digest d where d.id = ?)) where subscriber_id = ?
            """;

    private static final String KEEP =
            """
            insert into attempt (digest_id, tried_at, phase, outcome, reply, note)
            values (?, current_timestamp, 'DOT', 'sent', ?, ?)
            """;

    private static final String FORGIVE =
            """
            delete from bounce_point where subscriber_id = any(?) and not exists
                (select 1 from bounce_point n where n.subscriber_id = bounce_point.subscriber_id and n.on_day > ?)
            """;

    private static final String MARK =
            """
            update digest set state = 'SENDING', rendered = ?
            where id = ? and lease_no = ? and state in ('CLAIMED', ?)
              and exists (select 1 from edition e where e.id = digest.edition_id and e.command is null)
              and exists (select 1 from subscriber s where s.id = digest.subscriber_id and s.status = 'ACTIVE')
              and not exists (select 1 from sending_hold h where h.held)
            """;

    private final Lock claiming = new ReentrantLock();

    @Override
    public Claimed claim(Connection connection, int most, int lease, String keyId) throws SQLException {
        // Two who look at once would see the same.
        claiming.lock();
        try {
            return inTransaction(connection, () -> PortableClaims.take(connection, most, lease, keyId));
        } finally {
            claiming.unlock();
        }
    }

    /** Nothing is made ready, and a connection that outlives its database, whose disk was full, would keep it from opening. */
    @Override
    public boolean begin(Connection connection) {
        return false;
    }

    @Override
    public void end(Connection connection) {
        // Nothing was changed.
    }

    @Override
    public Written write(Connection connection, List<Taken> taken, List<Ready> ready, LocalDate today, boolean again)
            throws SQLException {
        return inTransaction(connection, () -> statements(connection, taken, ready, today, again));
    }

    private interface Work<T> {
        T run() throws SQLException;
    }

    /** In the one that is open, or else in one of its own. */
    private static <T> T inTransaction(Connection connection, Work<T> work) throws SQLException {
        if (!connection.getAutoCommit()) {
            return work.run();
        }
        connection.setAutoCommit(false);
        try {
            var result = work.run();
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static Written statements(
            Connection connection, List<Taken> taken, List<Ready> ready, LocalDate today, boolean again)
            throws SQLException {
        return new Written(
                taken.isEmpty() ? Set.of() : settle(connection, taken, today),
                ready.isEmpty() ? Set.of() : mark(connection, ready, again));
    }

    private static Set<Long> settle(Connection connection, List<Taken> taken, LocalDate today) throws SQLException {
        try (var lock = connection.prepareStatement(LOCK)) {
            var readers = taken.stream().map(t -> t.claim().subscriberId()).toArray();
            lock.setArray(1, connection.createArrayOf("bigint", readers));
            lock.executeQuery().close();
        }
        var ordered = inOrder(taken, Taken::claim);
        Set<Long> settled;
        try (var update = connection.prepareStatement(SETTLE)) {
            for (var each : ordered) {
                update.setLong(1, each.claim().id());
                update.setInt(2, each.claim().leaseNo());
                update.addBatch();
            }
            settled = changed(update, ordered, Taken::claim);
        }
        var ours =
                ordered.stream().filter(t -> settled.contains(t.claim().id())).toList();
        try (var move = connection.prepareStatement(MOVE);
                var keep = connection.prepareStatement(KEEP)) {
            for (var each : ours) {
                move.setLong(1, each.claim().id());
                move.setLong(2, each.claim().subscriberId());
                move.addBatch();
                keep.setLong(1, each.claim().id());
                keep.setString(2, each.reply());
                keep.setString(3, each.note());
                keep.addBatch();
            }
            move.executeBatch();
            keep.executeBatch();
        }
        try (var forgive = connection.prepareStatement(FORGIVE)) {
            var readers = ours.stream().map(t -> t.claim().subscriberId()).toArray();
            forgive.setArray(1, connection.createArrayOf("bigint", readers));
            forgive.setObject(2, Bounces.clearedUnlessAfter(today));
            forgive.executeUpdate();
        }
        return settled;
    }

    private static Set<Long> mark(Connection connection, List<Ready> ready, boolean again) throws SQLException {
        var ordered = inOrder(ready, Ready::claim);
        try (var update = connection.prepareStatement(MARK)) {
            for (var each : ordered) {
                update.setLong(1, each.rendered());
                update.setLong(2, each.claim().id());
                update.setInt(3, each.claim().leaseNo());
                update.setString(4, again ? "SENDING" : "CLAIMED");
                update.addBatch();
            }
            return changed(update, ordered, Ready::claim);
        }
    }

    private static <T> List<T> inOrder(List<T> rows, Function<T, Claim> claim) {
        return rows.stream()
                .sorted(Comparator.comparingLong(row -> claim.apply(row).id()))
                .toList();
    }

    private static <T> Set<Long> changed(PreparedStatement update, List<T> rows, Function<T, Claim> claim)
            throws SQLException {
        var counts = update.executeBatch();
        var ids = new HashSet<Long>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 1) {
                ids.add(claim.apply(rows.get(i)).id());
            }
        }
        return ids;
    }
}
