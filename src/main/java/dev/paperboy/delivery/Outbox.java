package dev.paperboy.delivery;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** Mails of one kind that wait in the database for a courier. */
interface Outbox {

    /** Claims some whose time has come; empty when there is none, or nothing may go out. */
    List<Claim> take() throws SQLException;

    /** Takes back what was claimed and not begun. */
    void giveBack(Collection<Claim> unused) throws SQLException;

    /**
     * Sends what is claimed and writes down what became of it.
     *
     * @return whether the relay could be talked to; if not, other mails have no better chance now
     */
    boolean deliver(Claim claim, SmtpConnection connection) throws SQLException, InterruptedException;
}
