package dev.paperboy.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;

/** Digests, composed when they go out. */
@ApplicationScoped
class DigestOutbox implements Outbox {

    private final Claims claims;
    private final DigestMails mails;
    private final HeldLeases leases;
    private final DigestRound.Desk desk;
    private final Dispatch dispatch;

    DigestOutbox(
            Claims claims,
            DigestMails mails,
            HeldLeases leases,
            Ledger ledger,
            GroupCommit commits,
            Recorder recorder,
            Dispatch dispatch) {
        this.claims = claims;
        this.mails = mails;
        this.leases = leases;
        this.dispatch = dispatch;
        this.desk = new DigestRound.Desk(claims, mails, leases.digests(), ledger, commits, recorder, dispatch);
    }

    @Override
    public Round take(int most) throws SQLException {
        var taken = dispatch.open() ? claims.take(most) : List.<Claim>of();
        taken.forEach(leases.digests()::hold);
        return new DigestRound(desk, taken, mails.load(taken));
    }
}
