package dev.paperboy.delivery;

import dev.paperboy.subscriber.Bounces;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All in one statement, thus one way to the server and back: the values come as arrays, and what was changed comes back.
 *
 * <p>The rows must be found by their ids. Where its statistics are old or missing, the planner would rather go through another
 * index, and read all that waits each time; hence conditions on the state and on other tables are written so that no index
 * fits them.
 */
@ApplicationScoped
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "postgresql")
class PostgresLedgerStatements implements LedgerStatements {

    private static final String CLAIM =
            """
            with chosen as materialized (
                select d.id from digest d
                where d.next_try_at <= current_timestamp and (d.state in ('PLANNED', 'RETRY', 'UNKNOWN')) is true
                  and d.edition_id not in (select e.id from edition e where e.command is not null)
                  and not exists (select 1 from sending_hold h where h.held)
                order by d.next_try_at, d.id limit ? for update skip locked
            ), claim as (
                insert into digest_claim (lease_until, digest_ids)
                select current_timestamp + cast(? as integer) * interval '1' second, array_agg(id) from chosen
                having count(*) > 0 returning id
            )
            update digest d set state = 'CLAIMED', lease_no = d.lease_no + 1, claim_id = c.id, next_try_at = null,
                first_attempt_at = case when d.rendered is null then current_timestamp else d.first_attempt_at end,
                key_id = case when d.rendered is null then ? else d.key_id end
            from claim c where d.id = any(array(select id from chosen))
            returning d.claim_id, d.id, d.subscriber_id, d.lease_no, d.tries, d.unheard
            """;

    /** Left alone, the server plans the statement anew each time, which takes longer than running it. */
    private static final List<String> PLAN_ONCE = List.of(
            "plan_cache_mode = force_generic_plan",
            // The plan has to suit tables that grow a thousandfold after it was made.
            "enable_seqscan = off",
            "enable_hashjoin = off",
            "enable_mergejoin = off",
            "jit = off");

    private static final String LOCK =
            "select 1 from reader where subscriber_id = any(?) order by subscriber_id for update";

    /** The state of a statement that would have had to wait for a lock. */
    private static final String LOCKED = "55P03";

    private static final String WRITE =
            """
            with taken as (
                select * from unnest(?, ?, ?, ?) as t(id, lease_no, reply, note)
            ), locked as materialized (
                select r.subscriber_id from reader r where r.subscriber_id = any(?) order by r.subscriber_id for update nowait
            ), settled as (
                update digest d set state = 'SENT', reason = null, tries = d.tries + 1, unheard = 0, claim_id = null,
                    settled_at = current_timestamp
                from taken t
                where (select count(*) from locked) >= 0
                  and d.id = t.id and d.lease_no = t.lease_no and (d.state in ('CLAIMED', 'SENDING')) is true
                returning d.id, d.subscriber_id, d.to_seq
            ), moved as (
                update reader r set seq = greatest(r.seq, s.to_seq) from settled s
                where r.subscriber_id = s.subscriber_id
            ), kept as (
                insert into attempt (digest_id, tried_at, phase, outcome, reply, note)
                select s.id, current_timestamp, 'DOT', 'sent', t.reply, t.note from settled s join taken t on t.id = s.id
            ), forgiven as (
                delete from bounce_point p using settled s where p.subscriber_id = s.subscriber_id
                  and not exists (select 1 from bounce_point n where n.subscriber_id = p.subscriber_id and n.on_day > ?)
            ), marked as (
                update digest d set state = 'SENDING', rendered = r.rendered
                from unnest(?, ?, ?) as r(id, lease_no, rendered)
                where d.id = r.id and d.lease_no = r.lease_no and (d.state in ('CLAIMED', ?)) is true
                  and (select e.command is null from edition e where e.id = d.edition_id)
                  and (select s.status = 'ACTIVE' from subscriber s where s.id = d.subscriber_id)
                  and not exists (select 1 from sending_hold h where h.held)
                returning d.id
            )
            select id, true from settled union all select id, false from marked
            """;

    @Override
    public Claimed claim(Connection connection, int most, int lease, String keyId) throws SQLException {
        try (var claim = connection.prepareStatement(CLAIM)) {
            claim.setInt(1, most);
            claim.setInt(2, lease);
            claim.setString(3, keyId);
            long id = 0;
            var claims = new ArrayList<Claim>(most);
            try (var rows = claim.executeQuery()) {
                while (rows.next()) {
                    id = rows.getLong(1);
                    claims.add(new Claim(
                            rows.getLong(2), rows.getLong(3), rows.getInt(4), rows.getInt(5), rows.getInt(6)));
                }
            }
            claims.sort(Comparator.comparingLong(Claim::id));
            return new Claimed(id, claims);
        }
    }

    @Override
    public boolean begin(Connection connection) throws SQLException {
        try (var set = connection.createStatement()) {
            for (var setting : PLAN_ONCE) {
                set.execute("set " + setting);
            }
        }
        return true;
    }

    @Override
    public void end(Connection connection) throws SQLException {
        try (var reset = connection.createStatement()) {
            for (var setting : PLAN_ONCE) {
                reset.execute("reset " + setting.substring(0, setting.indexOf(' ')));
            }
        }
    }

    /**
     * The gate must not look at what was so before a wait: where planning holds a reader, the statement fails at once, and is put
     * anew behind the wait.
     */
    @Override
    public Written write(Connection connection, List<Taken> taken, List<Ready> ready, LocalDate today, boolean again)
            throws SQLException {
        if (!connection.getAutoCommit()) {
            lock(connection, taken);
            return writeNow(connection, taken, ready, today, again);
        }
        try {
            return writeNow(connection, taken, ready, today, again);
        } catch (SQLException e) {
            if (!LOCKED.equals(e.getSQLState())) {
                throw e;
            }
            return writeAfterWait(connection, taken, ready, today, again);
        }
    }

    private static Written writeAfterWait(
            Connection connection, List<Taken> taken, List<Ready> ready, LocalDate today, boolean again)
            throws SQLException {
        connection.setAutoCommit(false);
        try {
            lock(connection, taken);
            var written = writeNow(connection, taken, ready, today, again);
            connection.commit();
            return written;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static void lock(Connection connection, List<Taken> taken) throws SQLException {
        try (var lock = connection.prepareStatement(LOCK)) {
            array(lock, 1, "bigint", longs(taken, t -> t.claim().subscriberId()));
            lock.executeQuery().close();
        }
    }

    private static Written writeNow(
            Connection connection, List<Taken> taken, List<Ready> ready, LocalDate today, boolean again)
            throws SQLException {
        try (var write = connection.prepareStatement(WRITE)) {
            array(write, 1, "bigint", longs(taken, t -> t.claim().id()));
            array(write, 2, "integer", ints(taken, t -> t.claim().leaseNo()));
            array(write, 3, "varchar", taken.stream().map(Taken::reply).toArray());
            array(write, 4, "varchar", taken.stream().map(Taken::note).toArray());
            array(write, 5, "bigint", longs(taken, t -> t.claim().subscriberId()));
            write.setObject(6, Bounces.clearedUnlessAfter(today));
            array(write, 7, "bigint", longs(ready, r -> r.claim().id()));
            array(write, 8, "integer", ints(ready, r -> r.claim().leaseNo()));
            array(write, 9, "bigint", longs(ready, Ready::rendered));
            write.setString(10, again ? "SENDING" : "CLAIMED");
            return changed(write);
        }
    }

    private static void array(PreparedStatement statement, int place, String type, @Nullable Object[] values)
            throws SQLException {
        statement.setArray(place, statement.getConnection().createArrayOf(type, values));
    }

    /** Arrays of numbers, unlike those of objects, go to the server as they are. */
    private static <T> Long[] longs(List<T> rows, Function<T, Long> value) {
        return rows.stream().map(value).toArray(Long[]::new);
    }

    private static <T> Integer[] ints(List<T> rows, Function<T, Integer> value) {
        return rows.stream().map(value).toArray(Integer[]::new);
    }

    private static Written changed(PreparedStatement write) throws SQLException {
        var written = new Written(new HashSet<>(), new HashSet<>());
        try (var rows = write.executeQuery()) {
            while (rows.next()) {
                (rows.getBoolean(2) ? written.settled() : written.marked()).add(rows.getLong(1));
            }
        }
        return written;
    }
}
