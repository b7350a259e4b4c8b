package dev.paperboy.delivery;

import dev.paperboy.subscriber.Bounces;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One statement for many rows: the values come as arrays, and what was changed comes back. */
@ApplicationScoped
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "postgresql")
class PostgresLedgerStatements implements LedgerStatements {

    private static final String LOCK =
            "select 1 from reader where subscriber_id = any(?) order by subscriber_id for update";

    private static final String SETTLE =
            """
            with taken as (
                select * from unnest(?, ?, ?, ?) as t(id, lease_no, reply, note)
            ), settled as (
                update digest d set state = 'SENT', reason = null, tries = d.tries + 1, unheard = 0, lease_until = null,
                    next_try_at = null, settled_at = current_timestamp
                from taken t where d.id = t.id and d.lease_no = t.lease_no and d.state in ('CLAIMED', 'SENDING')
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
            )
            select id from settled
            """;

    private static final String MARK =
            """
            update digest d set state = 'SENDING', rendered = r.rendered
            from unnest(?, ?, ?) as r(id, lease_no, rendered), edition e, subscriber s
            where d.id = r.id and d.lease_no = r.lease_no and d.state in ('CLAIMED', ?)
              and e.id = d.edition_id and e.command is null
              and s.id = d.subscriber_id and s.status = 'ACTIVE'
              and not exists (select 1 from sending_hold h where h.held)
            returning d.id
            """;

    @Override
    public Set<Long> settle(Connection connection, List<Taken> taken, LocalDate today) throws SQLException {
        try (var lock = connection.prepareStatement(LOCK)) {
            array(lock, 1, "bigint", taken, t -> t.claim().subscriberId());
            lock.executeQuery().close();
        }
        try (var update = connection.prepareStatement(SETTLE)) {
            array(update, 1, "bigint", taken, t -> t.claim().id());
            array(update, 2, "integer", taken, t -> t.claim().leaseNo());
            array(update, 3, "varchar", taken, Taken::reply);
            array(update, 4, "varchar", taken, Taken::note);
            update.setObject(5, Bounces.clearedUnlessAfter(today));
            return changed(update);
        }
    }

    @Override
    public Set<Long> mark(Connection connection, List<Ready> ready, boolean again) throws SQLException {
        try (var update = connection.prepareStatement(MARK)) {
            array(update, 1, "bigint", ready, r -> r.claim().id());
            array(update, 2, "integer", ready, r -> r.claim().leaseNo());
            array(update, 3, "bigint", ready, Ready::rendered);
            update.setString(4, again ? "SENDING" : "CLAIMED");
            return changed(update);
        }
    }

    private static <T> void array(
            PreparedStatement statement, int place, String type, List<T> rows, Function<T, @Nullable Object> value)
            throws SQLException {
        var values = rows.stream().map(value).toArray();
        statement.setArray(place, statement.getConnection().createArrayOf(type, values));
    }

    private static Set<Long> changed(PreparedStatement update) throws SQLException {
        var ids = new HashSet<Long>();
        try (var rows = update.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }
}
