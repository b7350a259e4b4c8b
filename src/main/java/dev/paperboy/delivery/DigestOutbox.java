package dev.paperboy.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** Digests, composed when they go out. */
@ApplicationScoped
class DigestOutbox implements Outbox {

    private final Claims claims;
    private final DigestMails mails;
    private final HeldLeases leases;
    private final DigestRound.Desk desk;
    private final DeliveryLimits limits;
    private final Dispatch dispatch;

    DigestOutbox(
            Claims claims,
            DigestMails mails,
            HeldLeases leases,
            Ledger ledger,
            GroupCommit commits,
            Recorder recorder,
            DeliveryLimits limits,
            Dispatch dispatch) {
        this.claims = claims;
        this.mails = mails;
        this.leases = leases;
        this.limits = limits;
        this.dispatch = dispatch;
        this.desk = new DigestRound.Desk(claims, mails, leases.digests(), ledger, commits, recorder, limits, dispatch);
    }

    @Override
    public Round take(int most) throws SQLException {
        var granted = dispatch.open() ? limits.atMost(most) : 0;
        var taken = Claimed.NOTHING;
        try {
            taken = granted > 0 ? claims.take(granted) : taken;
            // Held only once they are read: were they held before, and could not be read, nobody would ever let go.
            var round = new DigestRound(desk, taken, mails.load(taken.claims()));
            if (!taken.isEmpty()) {
                leases.digests().hold(taken.id());
            }
            limits.unused(granted - taken.claims().size());
            return round;
        } catch (SQLException | RuntimeException e) {
            limits.unused(granted);
            throw e;
        }
    }
}
