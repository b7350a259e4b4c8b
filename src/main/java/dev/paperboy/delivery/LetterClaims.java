package dev.paperboy.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Takes letters that wait to be sent, keeps their leases alive, and gives back what was not begun. */
@ApplicationScoped
class LetterClaims {

    private final DataSource database;
    private final DeliveryConfig config;
    private final ReturnPaths returnPaths;

    LetterClaims(DataSource database, DeliveryConfig config, ReturnPaths returnPaths) {
        this.database = database;
        this.config = config;
        this.returnPaths = returnPaths;
    }

    /** Claims up to so many letters whose time has come; nodes never wait for one another here. */
    @Transactional
    List<Claim> take(int most) throws SQLException {
        try (var connection = database.getConnection()) {
            var waiting = waiting(connection, most);
            claim(connection, waiting);
            return waiting;
        }
    }

    /** Whether there is one whose time has come. */
    boolean anyWaits() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        """
                        select 1 from letter where state in ('WAITING', 'RETRY', 'UNKNOWN')
                          and next_try_at <= current_timestamp and expires_at > current_timestamp
                          and not exists (select 1 from sending_hold h where h.held) limit 1
                        """);
                var rows = query.executeQuery()) {
            return rows.next();
        }
    }

    /** As they will be claimed. */
    private static List<Claim> waiting(Connection connection, int most) throws SQLException {
        var waiting = new ArrayList<Claim>();
        try (var query = connection.prepareStatement(
                """
                select id, subscriber_id, lease_no + 1, tries, unheard from letter
                where state in ('WAITING', 'RETRY', 'UNKNOWN') and next_try_at <= current_timestamp
                  and expires_at > current_timestamp
                  and not exists (select 1 from sending_hold h where h.held)
                order by next_try_at, id limit ? for update skip locked
                """)) {
            query.setInt(1, most);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    waiting.add(new Claim(
                            rows.getLong(1), rows.getLong(2), rows.getInt(3), rows.getInt(4), rows.getInt(5)));
                }
            }
        }
        return waiting;
    }

    private void claim(Connection connection, List<Claim> claims) throws SQLException {
        if (claims.isEmpty()) {
            return;
        }
        try (var update = connection.prepareStatement(
                """
                update letter set state = 'CLAIMED', lease_no = lease_no + 1,
                    lease_until = current_timestamp + cast(? as integer) * interval '1' second
                where id = any(?)
                """)) {
            update.setInt(1, leaseSeconds());
            update.setArray(
                    2,
                    connection.createArrayOf(
                            "bigint", claims.stream().map(Claim::id).toArray()));
            update.executeUpdate();
        }
    }

    /** The claimed letter as it goes out; empty when it is no longer ours. */
    @Transactional
    Optional<OutgoingMail> mail(Claim claim) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select recipient, bytes from letter"
                        + " where id = ? and lease_no = ? and state = 'CLAIMED' and bytes is not null")) {
            query.setLong(1, claim.id());
            query.setInt(2, claim.leaseNo());
            try (var rows = query.executeQuery()) {
                return rows.next()
                        ? Optional.of(new OutgoingMail(envelope(claim, rows.getString(1)), rows.getBytes(2)))
                        : Optional.empty();
            }
        }
    }

    private Envelope envelope(Claim claim, String recipient) {
        return new Envelope(returnPaths.letter(claim.id(), recipient), recipient);
    }

    /** Prolongs leases that are still held under these numbers, in the order of ids like all who lock several letters. */
    @Transactional
    void renew(Collection<Claim> claims) throws SQLException {
        var ordered = new ArrayList<>(claims);
        ordered.sort(Comparator.comparingLong(Claim::id));
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        """
                        update letter set lease_until = current_timestamp + cast(? as integer) * interval '1' second
                        where id = ? and lease_no = ? and state in ('CLAIMED', 'SENDING')
                        """)) {
            for (var claim : ordered) {
                update.setInt(1, leaseSeconds());
                update.setLong(2, claim.id());
                update.setInt(3, claim.leaseNo());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** Gives back what was claimed and not begun. */
    @Transactional
    void release(Collection<Claim> claims) throws SQLException {
        try (var connection = database.getConnection()) {
            for (var claim : claims) {
                LetterLedger.reopen(connection, claim, 0);
            }
        }
    }

    private int leaseSeconds() {
        return (int) Math.max(1, config.lease().toSeconds());
    }
}
