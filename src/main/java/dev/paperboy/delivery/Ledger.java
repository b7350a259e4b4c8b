package dev.paperboy.delivery;

import dev.paperboy.delivery.DeliveryOutcome.Fault;
import dev.paperboy.delivery.LedgerStatements.Ready;
import dev.paperboy.delivery.LedgerStatements.Taken;
import dev.paperboy.subscriber.Bounces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Writes what became of a claimed digest. Every write names the lease number; none is done for a digest that somebody else
 * took over meanwhile.
 */
@ApplicationScoped
class Ledger implements Outcomes {

    /** How long a mailbox that was full is given to be emptied. */
    private static final Duration FULL_FOR = Duration.ofHours(1);

    private final DataSource database;
    private final LedgerStatements statements;
    private final DeliveryConfig config;
    private final Bounces bounces;
    private final Clock clock;

    Ledger(DataSource database, LedgerStatements statements, DeliveryConfig config, Bounces bounces, Clock clock) {
        this.database = database;
        this.statements = statements;
        this.config = config;
        this.bounces = bounces;
        this.clock = clock;
    }

    /**
     * The last gate, committed before the final dot: asks again that the lease is ours, that nothing is held, that the edition
     * goes on and that the subscriber still wants it.
     *
     * @param rendered what the bytes depend on
     * @return whether the mail may go
     */
    @Transactional
    boolean markSending(Claim claim, long rendered) throws SQLException {
        if (config.hold()) {
            return false;
        }
        try (var connection = database.getConnection()) {
            var written = statements.write(
                    connection, List.of(), List.of(new Ready(claim, rendered)), LocalDate.now(clock), false);
            return !written.marked().isEmpty();
        }
    }

    @Override
    @Transactional
    public boolean sent(Claim claim, Attempted attempt) throws SQLException {
        try (var connection = database.getConnection()) {
            var taken = new Taken(claim, attempt.boundedReply(), attempt.note());
            var written = statements.write(connection, List.of(taken), List.of(), LocalDate.now(clock), false);
            if (written.settled().isEmpty()) {
                throw new LeaseLostException(claim);
            }
            return true;
        }
    }

    /**
     * Refused for good; the reader's place stays, so that the papers go to the next digest. A mailbox that is full is tried once
     * more.
     */
    @Override
    @Transactional
    public boolean failed(Claim claim, Attempted attempt, Fault fault) throws SQLException {
        if (fault == Fault.MAILBOX && !refusedBefore(claim)) {
            return reopen(claim, attempt, "RETRY", 0, FULL_FOR.toSeconds());
        }
        // The subscriber before the digest, as everybody who changes a subscriber: two orders would wait for each
        // other.
        // Should the digest be another node's by now, all of it is undone.
        switch (fault) {
            case ADDRESS -> bounces.hard(claim.subscriberId(), attempt.reply());
            case MAILBOX, UNCLEAR -> bounces.soft(claim.subscriberId(), attempt.reply());
            case POLICY, CONTENT, SMTPUTF8 -> {}
        }
        return settle(claim, attempt, "FAILED", null, false);
    }

    /** Whether it was refused for good before: only a full mailbox leaves a digest open then. Other tries do not count here. */
    private boolean refusedBefore(Claim claim) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select 1 from attempt where digest_id = ? and outcome = 'refused' limit 1")) {
            query.setLong(1, claim.id());
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    @Override
    @Transactional
    public boolean notTried(Claim claim, Attempted attempt) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        """
                        update digest set claim_id = null, next_try_at = current_timestamp + interval '1' minute,
                            state = case when unheard > 0 then 'UNKNOWN' else 'RETRY' end
                        where id = ? and lease_no = ? and state in ('CLAIMED', 'SENDING')
                        """)) {
            update.setLong(1, claim.id());
            update.setInt(2, claim.leaseNo());
            return record(connection, claim, attempt, update.executeUpdate());
        }
    }

    /** Not now: tried again after a pause, unless it grows too old before. */
    @Override
    @Transactional
    public boolean deferred(Claim claim, Attempted attempt, boolean answered) throws SQLException {
        // Without an answer, an earlier copy whose fate was not heard may still have arrived.
        var unknown = claim.mayHaveArrived() && !answered;
        var pause = RetrySchedule.pause(claim.id(), claim.tries() + 1).toSeconds();
        return reopen(claim, attempt, unknown ? "UNKNOWN" : "RETRY", unknown ? claim.unheard() : 0, pause);
    }

    /** The answer to the final dot was not heard. */
    @Override
    @Transactional
    public boolean unheard(Claim claim, Attempted attempt) throws SQLException {
        var again = config.unknown() == DeliveryConfig.Unknown.RETRY_ONCE && !claim.mayHaveArrived();
        return again
                ? reopen(claim, attempt, "UNKNOWN", 1, config.unknownAfter().toSeconds())
                : settle(claim, attempt, "UNKNOWN", null, true);
    }

    /** The gate was closed: works out why, and files the digest accordingly. */
    @Override
    @Transactional
    public boolean withheld(Claim claim) throws SQLException {
        try (var connection = database.getConnection()) {
            var why = why(connection, claim);
            if (why == null) {
                return giveBack(connection, claim);
            }
            return claim.mayHaveArrived()
                    ? settle(claim, null, "UNKNOWN", null, true)
                    : settle(claim, null, "SKIPPED", why, false);
        }
    }

    private static @Nullable String why(Connection connection, Claim claim) throws SQLException {
        try (var query = connection.prepareStatement(
                """
                select e.command, s.status from digest d join edition e on e.id = d.edition_id
                left join subscriber s on s.id = d.subscriber_id where d.id = ?
                """)) {
            query.setLong(1, claim.id());
            try (var rows = query.executeQuery()) {
                if (!rows.next()) {
                    return null;
                }
                if ("CANCELLED".equals(rows.getString(1))) {
                    return "CANCELLED";
                }
                var status = rows.getString(2);
                if (status == null) {
                    return "DELETED";
                }
                if (status.equals("ACTIVE")) {
                    return null;
                }
                return status.equals("PENDING") ? "PAUSED" : status;
            }
        }
    }

    /** Also where it is marked as being sent: the mark may have been committed unheard, and the dot did not leave. */
    private static boolean giveBack(Connection connection, Claim claim) throws SQLException {
        try (var update = connection.prepareStatement(
                """
                update digest set claim_id = null, next_try_at = current_timestamp + interval '2' second, state =
                    case when unheard > 0 then 'UNKNOWN' when tries > 0 then 'RETRY' else 'PLANNED' end
                where id = ? and lease_no = ? and state in ('CLAIMED', 'SENDING')
                """)) {
            update.setLong(1, claim.id());
            update.setInt(2, claim.leaseNo());
            return update.executeUpdate() == 1;
        }
    }

    private boolean settle(
            Claim claim, @Nullable Attempted attempt, String state, @Nullable String reason, boolean moveOn)
            throws SQLException {
        try (var connection = database.getConnection()) {
            if (moveOn) {
                moveOn(connection, claim);
            }
            try (var update = connection.prepareStatement(
                    """
                    update digest set state = ?, reason = ?, tries = tries + ?, claim_id = null, next_try_at = null, settled_at = current_timestamp
                    where id = ? and lease_no = ? and state in ('CLAIMED', 'SENDING')
                    """)) {
                update.setString(1, state);
                update.setString(2, reason);
                update.setInt(3, attempt == null ? 0 : 1);
                update.setLong(4, claim.id());
                update.setInt(5, claim.leaseNo());
                return record(connection, claim, attempt, update.executeUpdate());
            }
        }
    }

    private boolean reopen(Claim claim, Attempted attempt, String state, int unheard, long seconds)
            throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        """
                        update digest set state = ?, unheard = ?, tries = tries + 1, claim_id = null,
                            next_try_at = current_timestamp + cast(? as integer) * interval '1' second,
                            settled_at = case when ? = 'UNKNOWN' then current_timestamp end
                        where id = ? and lease_no = ? and state in ('CLAIMED', 'SENDING')
                        """)) {
            update.setString(1, state);
            update.setInt(2, unheard);
            update.setLong(3, seconds);
            update.setString(4, state);
            update.setLong(5, claim.id());
            update.setInt(6, claim.leaseNo());
            return record(connection, claim, attempt, update.executeUpdate());
        }
    }

    /** Locks the reader before the digest, in the order planning does. */
    private static void moveOn(Connection connection, Claim claim) throws SQLException {
        try (var update = connection.prepareStatement(
                """
                update reader set seq = greatest(seq, (select d.to_seq from digest d where d.id = ?))
                where subscriber_id = ? and exists (select 1 from digest d where d.id = ? and d.lease_no = ?)
                """)) {
            update.setLong(1, claim.id());
            update.setLong(2, claim.subscriberId());
            update.setLong(3, claim.id());
            update.setInt(4, claim.leaseNo());
            update.executeUpdate();
        }
    }

    private static boolean record(Connection connection, Claim claim, @Nullable Attempted attempt, int rows)
            throws SQLException {
        if (rows == 0) {
            // Thrown, so that what else this transaction wrote is undone with it.
            throw new LeaseLostException(claim);
        }
        if (attempt != null) {
            Attempted.write(connection, claim.id(), attempt);
        }
        return true;
    }
}
