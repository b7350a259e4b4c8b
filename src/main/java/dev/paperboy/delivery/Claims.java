package dev.paperboy.delivery;

import dev.paperboy.secret.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import javax.sql.DataSource;

/** Takes digests that wait to be sent, keeps their leases alive, and gives back what was not begun. */
@ApplicationScoped
class Claims {

    private final DataSource database;
    private final DeliveryConfig config;
    private final Keys keys;

    Claims(DataSource database, DeliveryConfig config, Keys keys) {
        this.database = database;
        this.config = config;
        this.keys = keys;
    }

    /** Claims up to so many digests whose time has come; nodes never wait for one another here. */
    @Transactional
    List<Claim> take(int most) throws SQLException {
        try (var connection = database.getConnection()) {
            var ids = waiting(connection, most);
            return ids.isEmpty() ? List.of() : claim(connection, ids);
        }
    }

    private static List<Long> waiting(Connection connection, int most) throws SQLException {
        var ids = new ArrayList<Long>();
        try (var query = connection.prepareStatement(
                """
                select id from digest
                where state in ('PLANNED', 'RETRY', 'UNKNOWN') and next_try_at <= current_timestamp
                  and edition_id not in (select e.id from edition e where e.command is not null)
                  and not exists (select 1 from sending_hold h where h.held)
                order by next_try_at, id limit ? for update skip locked
                """)) {
            query.setInt(1, most);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
        }
        return ids;
    }

    private List<Claim> claim(Connection connection, List<Long> ids) throws SQLException {
        // Date and key are frozen by the first hand-over; what never came that far may be rendered anew.
        try (var update = connection.prepareStatement(
                """
                update digest set state = 'CLAIMED', lease_no = lease_no + 1,
                    lease_until = current_timestamp + cast(? as integer) * interval '1' second,
                    first_attempt_at = case when rendered is null then current_timestamp else first_attempt_at end,
                    key_id = case when rendered is null then ? else key_id end
                where id = any(?)
                """)) {
            update.setInt(1, leaseSeconds());
            update.setString(2, keys.currentId());
            update.setArray(3, connection.createArrayOf("bigint", ids.toArray()));
            update.executeUpdate();
        }
        var claims = new ArrayList<Claim>();
        try (var query = connection.prepareStatement(
                "select id, subscriber_id, lease_no, tries, unheard from digest where id = any(?) order by next_try_at, id")) {
            query.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    claims.add(new Claim(
                            rows.getLong(1), rows.getLong(2), rows.getInt(3), rows.getInt(4), rows.getInt(5)));
                }
            }
        }
        return claims;
    }

    /** Prolongs leases that are still held under these numbers, in the order of ids like all who lock several digests. */
    @Transactional
    void renew(SortedMap<Long, Integer> leaseNumbers) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        """
                        update digest set lease_until = current_timestamp + cast(? as integer) * interval '1' second
                        where id = ? and lease_no = ? and state in ('CLAIMED', 'SENDING')
                        """)) {
            for (var lease : leaseNumbers.entrySet()) {
                update.setInt(1, leaseSeconds());
                update.setLong(2, lease.getKey());
                update.setInt(3, lease.getValue());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** Gives back what was claimed and not begun. */
    @Transactional
    void release(Collection<Claim> claims) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        """
                        update digest set lease_until = null, next_try_at = current_timestamp, state =
                            case when unheard > 0 then 'UNKNOWN' when tries > 0 then 'RETRY' else 'PLANNED' end
                        where id = ? and lease_no = ? and state = 'CLAIMED'
                        """)) {
            for (var claim : claims) {
                update.setLong(1, claim.id());
                update.setInt(2, claim.leaseNo());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** Gives back what is to wait so long before it is claimed again; that counts as no try. */
    @Transactional
    boolean putOff(Claim claim, Duration wait) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        """
                        update digest set lease_until = null,
                            next_try_at = current_timestamp + cast(? as bigint) * interval '0.001' second, state =
                            case when unheard > 0 then 'UNKNOWN' else 'RETRY' end
                        where id = ? and lease_no = ? and state = 'CLAIMED'
                        """)) {
            update.setLong(1, wait.toMillis());
            update.setLong(2, claim.id());
            update.setInt(3, claim.leaseNo());
            return update.executeUpdate() == 1;
        }
    }

    int leaseSeconds() {
        return (int) Math.max(1, config.lease().toSeconds());
    }
}
