package dev.paperboy.delivery;

import java.sql.SQLException;

/**
 * Where it is written what became of a claimed mail. Every write names the lease number, and answers whether it changed a row;
 * all but {@link #withheld} throw {@link LeaseLostException} when somebody else took the mail over meanwhile.
 */
interface Outcomes {

    boolean sent(Claim claim, Attempted attempt) throws SQLException;

    /** Refused for good. */
    boolean failed(Claim claim, Attempted attempt, DeliveryOutcome.Fault fault) throws SQLException;

    /** The relay would take nobody's mail: this one waits, and it counts as no try. */
    boolean notTried(Claim claim, Attempted attempt) throws SQLException;

    /**
     * Not now.
     *
     * @param answered whether the relay said so of this very mail
     */
    boolean deferred(Claim claim, Attempted attempt, boolean answered) throws SQLException;

    /** The answer to the final dot was not heard. */
    boolean unheard(Claim claim, Attempted attempt) throws SQLException;

    /** The gate was shut. */
    boolean withheld(Claim claim) throws SQLException;
}
