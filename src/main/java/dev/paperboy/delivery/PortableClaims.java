package dev.paperboy.delivery;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;

/** How digests are claimed by plain SQL: several statements of one transaction. */
final class PortableClaims {

    /** Without a beginning, H2 would first walk through all that has no next try: nulls come first in its indexes. */
    private static final String WAITING =
            """
            select id from digest
            where state in ('PLANNED', 'RETRY', 'UNKNOWN')
              and next_try_at between timestamp with time zone '1970-01-01 00:00:00+00' and current_timestamp
              and edition_id not in (select e.id from edition e where e.command is not null)
              and not exists (select 1 from sending_hold h where h.held)
            order by next_try_at, id limit ?
            """;

    private static final String LOCK_WAITING =
            """
            select id from digest where id = any(?) and state in ('PLANNED', 'RETRY', 'UNKNOWN') and next_try_at is not null
            for update skip locked
            """;

    private static final String LEASE =
            """
            insert into digest_claim (lease_until, digest_ids)
            values (current_timestamp + cast(? as integer) * interval '1' second, ?)
            """;

    /** Date and key are frozen by the first hand-over; what never came that far may be rendered anew. */
    private static final String CLAIM =
            """
            update digest set state = 'CLAIMED', lease_no = lease_no + 1, claim_id = ?, next_try_at = null,
                first_attempt_at = case when rendered is null then current_timestamp else first_attempt_at end,
                key_id = case when rendered is null then ? else key_id end
            where id = any(?)
            """;

    private static final String CLAIMED =
            "select id, subscriber_id, lease_no, tries, unheard from digest where id = any(?) order by id";

    private PortableClaims() {}

    /** In the transaction that is open; nobody else of this node may be at it. */
    static Claimed take(Connection connection, int most, int lease, String keyId) throws SQLException {
        var ids = waiting(connection, most);
        return ids.length == 0 ? Claimed.NOTHING : claim(connection, ids, lease, keyId);
    }

    /** Looked up first and locked then: asked for both at once, H2 locks and sorts everything that waits. */
    private static Object[] waiting(Connection connection, int most) throws SQLException {
        try (var look = connection.prepareStatement(WAITING);
                var lock = connection.prepareStatement(LOCK_WAITING)) {
            look.setInt(1, most);
            lock.setArray(1, connection.createArrayOf("bigint", ids(look)));
            return ids(lock);
        }
    }

    private static Object[] ids(PreparedStatement query) throws SQLException {
        try (var rows = query.executeQuery()) {
            var ids = new ArrayList<Long>();
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
            return ids.toArray(Long[]::new);
        }
    }

    private static Claimed claim(Connection connection, Object[] digestIds, int lease, String keyId)
            throws SQLException {
        var ids = connection.createArrayOf("bigint", digestIds);
        var claimId = lease(connection, ids, lease);
        try (var claim = connection.prepareStatement(CLAIM);
                var query = connection.prepareStatement(CLAIMED)) {
            claim.setLong(1, claimId);
            claim.setString(2, keyId);
            claim.setArray(3, ids);
            claim.executeUpdate();
            query.setArray(1, ids);
            try (var rows = query.executeQuery()) {
                var claims = new ArrayList<Claim>(digestIds.length);
                while (rows.next()) {
                    claims.add(new Claim(
                            rows.getLong(1), rows.getLong(2), rows.getInt(3), rows.getInt(4), rows.getInt(5)));
                }
                return new Claimed(claimId, claims);
            }
        }
    }

    private static long lease(Connection connection, Array ids, int seconds) throws SQLException {
        try (var insert = connection.prepareStatement(LEASE, new String[] {"id"})) {
            insert.setInt(1, seconds);
            insert.setArray(2, ids);
            insert.executeUpdate();
            try (var keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }
}
