package dev.paperboy.delivery;

import dev.paperboy.delivery.DeliveryOutcome.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Writes what became of a claimed letter. What is settled keeps neither its bytes nor its recipient. */
@ApplicationScoped
class LetterLedger implements Outcomes {

    private final DataSource database;
    private final DeliveryConfig config;

    LetterLedger(DataSource database, DeliveryConfig config) {
        this.database = database;
        this.config = config;
    }

    /** The last gate, committed before the final dot: asks again that the lease is ours, the letter true and nothing held. */
    @Transactional
    boolean markSending(Claim claim) throws SQLException {
        if (config.hold()) {
            return false;
        }
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        """
                        update letter set state = 'SENDING'
                        where id = ? and lease_no = ? and state = 'CLAIMED' and expires_at > current_timestamp
                          and not exists (select 1 from sending_hold h where h.held)
                          and not exists (select 1 from subscriber s where s.id = letter.subscriber_id and s.status = 'SUPPRESSED')
                        """)) {
            update.setLong(1, claim.id());
            update.setInt(2, claim.leaseNo());
            return update.executeUpdate() == 1;
        }
    }

    @Override
    @Transactional
    public boolean sent(Claim claim, Attempted attempt) throws SQLException {
        return settle(claim, attempt, "SENT");
    }

    /**
     * No address is suppressed here: strangers type what they like, and a reader's next digest finds it out. A mailbox that is
     * full is tried once more.
     */
    @Override
    @Transactional
    public boolean failed(Claim claim, Attempted attempt, Fault fault) throws SQLException {
        return (fault == Fault.MAILBOX && fullForTheFirstTime(claim))
                ? deferred(claim, attempt, true)
                : settle(claim, attempt, "FAILED");
    }

    private boolean fullForTheFirstTime(Claim claim) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update letter set was_full = true where id = ? and lease_no = ? and not was_full")) {
            update.setLong(1, claim.id());
            update.setInt(2, claim.leaseNo());
            return update.executeUpdate() == 1;
        }
    }

    @Override
    @Transactional
    public boolean notTried(Claim claim, Attempted attempt) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        """
                        update letter set lease_until = null, reply = ?,
                            next_try_at = current_timestamp + interval '1' minute,
                            state = case when unheard > 0 then 'UNKNOWN' else 'RETRY' end
                        where id = ? and lease_no = ? and state in ('CLAIMED', 'SENDING')
                        """)) {
            update.setString(1, attempt.boundedReply());
            update.setLong(2, claim.id());
            update.setInt(3, claim.leaseNo());
            return written(claim, update.executeUpdate());
        }
    }

    @Override
    @Transactional
    public boolean deferred(Claim claim, Attempted attempt, boolean answered) throws SQLException {
        // Without an answer, an earlier copy whose fate was not heard may still have arrived.
        var unknown = claim.mayHaveArrived() && !answered;
        var pause = RetrySchedule.pause(claim.id(), claim.tries() + 1).toSeconds();
        return again(claim, attempt, unknown ? "UNKNOWN" : "RETRY", unknown ? claim.unheard() : 0, pause);
    }

    @Override
    @Transactional
    public boolean unheard(Claim claim, Attempted attempt) throws SQLException {
        var again = config.unknown() == DeliveryConfig.Unknown.RETRY_ONCE && !claim.mayHaveArrived();
        return again
                ? again(claim, attempt, "UNKNOWN", 1, config.unknownAfter().toSeconds())
                : settle(claim, attempt, "UNKNOWN");
    }

    /** Held meanwhile: it waits. If it was its time that ran out, the sweeper sees to it. */
    @Override
    @Transactional
    public boolean withheld(Claim claim) throws SQLException {
        try (var connection = database.getConnection()) {
            return reopen(connection, claim, 2);
        }
    }

    /**
     * Back among those that wait, as if it had not been claimed; also where it is marked as being sent, for the mark may have been
     * committed unheard.
     */
    static boolean reopen(Connection connection, Claim claim, int seconds) throws SQLException {
        try (var update = connection.prepareStatement(
                """
                update letter set lease_until = null,
                    next_try_at = current_timestamp + cast(? as integer) * interval '1' second, state =
                    case when unheard > 0 then 'UNKNOWN' when tries > 0 then 'RETRY' else 'WAITING' end
                where id = ? and lease_no = ? and state in ('CLAIMED', 'SENDING')
                """)) {
            update.setInt(1, seconds);
            update.setLong(2, claim.id());
            update.setInt(3, claim.leaseNo());
            return update.executeUpdate() == 1;
        }
    }

    private boolean settle(Claim claim, Attempted attempt, String state) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        """
                        update letter set state = ?, reply = ?, bytes = null, recipient = '', tries = tries + 1,
                            lease_until = null, next_try_at = null, settled_at = current_timestamp
                        where id = ? and lease_no = ? and state in ('CLAIMED', 'SENDING')
                        """)) {
            update.setString(1, state);
            update.setString(2, attempt.boundedReply());
            update.setLong(3, claim.id());
            update.setInt(4, claim.leaseNo());
            return written(claim, update.executeUpdate());
        }
    }

    private boolean again(Claim claim, Attempted attempt, String state, int unheard, long seconds) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        """
                        update letter set state = ?, reply = ?, unheard = ?, tries = tries + 1, lease_until = null,
                            next_try_at = current_timestamp + cast(? as integer) * interval '1' second
                        where id = ? and lease_no = ? and state in ('CLAIMED', 'SENDING')
                        """)) {
            update.setString(1, state);
            update.setString(2, attempt.boundedReply());
            update.setInt(3, unheard);
            update.setLong(4, seconds);
            update.setLong(5, claim.id());
            update.setInt(6, claim.leaseNo());
            return written(claim, update.executeUpdate());
        }
    }

    private static boolean written(Claim claim, int rows) {
        if (rows == 0) {
            throw new LeaseLostException(claim);
        }
        return true;
    }
}
