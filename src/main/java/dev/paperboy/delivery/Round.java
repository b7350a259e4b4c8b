package dev.paperboy.delivery;

import java.sql.SQLException;
import java.util.function.BooleanSupplier;

/** One courier's way through claimed mails, which it sends one after another. */
interface Round {

    /** How many mails are left; others may take of them too. */
    int left();

    /**
     * Sends what is left and writes down what became of it, until told to stop. Whatever was handed over is written down when
     * this returns.
     *
     * @param goOn asked before each mail
     * @return whether the relay could be talked to; if not, other mails have no better chance now
     */
    boolean run(SmtpConnection connection, BooleanSupplier goOn) throws SQLException, InterruptedException;

    /** Ends it: what was not begun is there for others. */
    void giveBack() throws SQLException;
}
