package dev.paperboy.delivery;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The two hot statements of the ledger, for many digests at once; one class for each kind of database. */
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
     * Settles digests as sent, moves their readers' places, keeps the attempts, and forgets what points their readers had against
     * them. Readers are locked before digests, in the
     * order of their ids, as planning does.
     *
     * @return the digests that were still ours; of the others nothing is written
     */
    Set<Long> settle(Connection connection, List<Taken> taken) throws SQLException;

    /**
     * Marks digests as being sent, unless the lease is lost, the edition stopped, the subscriber gone, or everything held.
     *
     * @param again whether this was tried before and may have been committed unheard
     * @return the digests that may go
     */
    Set<Long> mark(Connection connection, List<Ready> ready, boolean again) throws SQLException;
}
