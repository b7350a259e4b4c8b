package dev.paperboy.delivery;

import jakarta.inject.Inject;
import java.sql.SQLException;

/** For tests that are a courier themselves, with a stock that the application's own couriers know nothing of. */
abstract class DeskHouse extends DeliveryHouse {

    @Inject
    Claims claims;

    @Inject
    DigestMails composer;

    @Inject
    HeldLeases leases;

    @Inject
    Ledger ledger;

    @Inject
    Recorder recorder;

    @Inject
    DeliveryLimits limits;

    @Inject
    Dispatch dispatch;

    @Inject
    SmtpConfig smtp;

    DigestStock stock(Claimed claimed) {
        var stock = new DigestStock(claims, composer, leases, limits, dispatch, smtp);
        stock.add(claimed);
        return stock;
    }

    /** Sends what is in it until nothing is left, or an outcome cannot be written. */
    void sendAll(DigestStock stock, GroupCommit commits) throws SQLException, InterruptedException {
        var round = new DigestRound(
                new DigestRound.Desk(stock, claims, composer, ledger, commits, recorder, limits, dispatch));
        try (var connection = new SmtpConnection(smtp)) {
            if (!round.run(connection, () -> true)) {
                throw new AssertionError("The relay was not reached");
            }
        } finally {
            round.giveBack();
        }
    }
}
