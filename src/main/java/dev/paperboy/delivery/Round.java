package dev.paperboy.delivery;

import java.sql.SQLException;
import java.util.function.BooleanSupplier;

/** What one courier has claimed at once, and sends mail after mail. */
interface Round {

    /** How many mails are left. */
    int left();

    /**
     * Sends what is left and writes down what became of it, until told to stop. Whatever was handed over is written down when
     * this returns.
     *
     * @param goOn asked before each mail
     * @return whether the relay could be talked to; if not, other mails have no better chance now
     */
    boolean run(SmtpConnection connection, BooleanSupplier goOn) throws SQLException, InterruptedException;

    /** Takes back what was claimed and not begun. */
    void giveBack() throws SQLException;
}
