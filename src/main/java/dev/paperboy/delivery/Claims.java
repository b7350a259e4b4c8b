package dev.paperboy.delivery;

import dev.paperboy.secret.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import javax.sql.DataSource;

/** Takes digests that wait to be sent, keeps their leases alive, and gives back what was not begun. */
@ApplicationScoped
class Claims {

    private final DataSource database;
    private final LedgerStatements statements;
    private final DeliveryConfig config;
    private final Keys keys;

    Claims(DataSource database, LedgerStatements statements, DeliveryConfig config, Keys keys) {
        this.database = database;
        this.statements = statements;
        this.config = config;
        this.keys = keys;
    }

    /** Claims up to so many digests whose time has come; nodes never wait for one another here. */
    Claimed take(int most) throws SQLException {
        try (var connection = database.getConnection()) {
            return statements.claim(connection, most, leaseSeconds(), keys.currentId());
        }
    }

    /** Prolongs leases that are still held; one that a sweep is just ending is left to it, so that none waits for another. */
    @Transactional
    void renew(Collection<Long> leaseIds) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        """
                        update digest_claim set lease_until = current_timestamp + cast(? as integer) * interval '1' second
                        where id = any(?)
                        """)) {
            var free = SweptRows.lock(
                    connection, "digest_claim", "id = any(?)", connection.createArrayOf("bigint", leaseIds.toArray()));
            update.setInt(1, leaseSeconds());
            update.setArray(2, free);
            update.executeUpdate();
        }
    }

    /**
     * Ends a lease: gives back what was not begun, and forgets the lease unless the fate of a digest under it could not be
     * written, which is left to the sweeper.
     */
    @Transactional
    void release(Claimed claimed, Collection<Claim> unused) throws SQLException {
        giveBack(unused);
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(
                        """
                        delete from digest_claim where id = ? and not exists (select 1 from digest d
                            where d.id = any(?) and d.claim_id = digest_claim.id and d.state in ('CLAIMED', 'SENDING'))
                        """)) {
            delete.setLong(1, claimed.id());
            delete.setArray(2, connection.createArrayOf("bigint", claimed.digestIds()));
            delete.executeUpdate();
        }
    }

    private void giveBack(Collection<Claim> unused) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        """
                        update digest set claim_id = null, next_try_at = current_timestamp, state =
                            case when unheard > 0 then 'UNKNOWN' when tries > 0 then 'RETRY' else 'PLANNED' end
                        where id = ? and lease_no = ? and state = 'CLAIMED'
                        """)) {
            for (var claim : unused) {
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
                        update digest set claim_id = null,
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
