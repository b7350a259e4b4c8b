package dev.paperboy.delivery;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The hot statements of the ledger, for many digests at once; one class for each kind of database. */
interface LedgerStatements {

    /**
     * A digest that the relay took.
     *
     * @param reply the relay's words, at most 500 characters
     * @param note what else has to be known of the attempt
     */
    record Taken(Claim claim, String reply, @Nullable String note) {}

    /**
     * A digest whose final dot is about to leave.
     *
     * @param rendered what its bytes depend on
     */
    record Ready(Claim claim, long rendered) {}

    /**
     * Claims digests whose time has come; nodes never wait for one another here.
     *
     * @param most how many at once
     * @param lease in seconds
     * @param keyId signs what was never handed over
     */
    Claimed claim(Connection connection, int most, int lease, String keyId) throws SQLException;

    /**
     * Makes a connection ready for many writes in a row.
     *
     * @return whether it is worth keeping for the next group
     */
    boolean begin(Connection connection) throws SQLException;

    /** Makes it what it was, for others. */
    void end(Connection connection) throws SQLException;

    /**
     * What was written.
     *
     * @param settled the digests that were still ours; of the others nothing is written
     * @param marked the digests that may go
     */
    record Written(Set<Long> settled, Set<Long> marked) {}

    /**
     * Settles digests as sent, moves their readers' places, keeps the attempts, and forgets the points against readers who have
     * been well for a while ({@link dev.paperboy.subscriber.Bounces}); and marks others as being sent, unless the lease is
     * lost, the edition stopped, the subscriber gone, or everything held. Readers are locked before digests, in the order of
     * their ids, as planning does.
     *
     * @param connection in a transaction, or one that commits by itself: then all of it is committed at once
     * @param today by the calendar that points are counted in
     * @param again whether this was tried before and may have been committed unheard
     */
    Written write(Connection connection, List<Taken> taken, List<Ready> ready, LocalDate today, boolean again)
            throws SQLException;
}
