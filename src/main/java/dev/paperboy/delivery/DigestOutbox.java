package dev.paperboy.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** Digests, composed when they go out. */
@ApplicationScoped
class DigestOutbox implements Outbox {

    private final DigestStock stock;
    private final DigestRound.Desk desk;

    DigestOutbox(
            DigestStock stock,
            Claims claims,
            DigestMails mails,
            Ledger ledger,
            GroupCommit commits,
            Recorder recorder,
            DeliveryLimits limits,
            Dispatch dispatch) {
        this.stock = stock;
        this.desk = new DigestRound.Desk(stock, claims, mails, ledger, commits, recorder, limits, dispatch);
    }

    @Override
    public Round take() throws SQLException {
        if (!desk.dispatch().open()) {
            stock.giveBack();
        } else if (!stock.refill()) {
            stock.fill();
        }
        return new DigestRound(desk);
    }

    /** Gives back what no courier has begun. */
    void giveBack() throws SQLException {
        stock.giveBack();
    }
}
