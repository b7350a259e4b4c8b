package dev.paperboy.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jboss.logging.Logger;

/** Digests, composed when they go out. */
@ApplicationScoped
class DigestOutbox implements Outbox {

    private static final Logger LOG = Logger.getLogger(DigestOutbox.class);
    private static final int MOST_CLAIMED = 20;

    private final Claims claims;
    private final Ledger ledger;
    private final Recorder recorder;
    private final HeldLeases leases;
    private final DigestMails mails;
    private final Dispatch dispatch;

    DigestOutbox(
            Claims claims, Ledger ledger, Recorder recorder, HeldLeases leases, DigestMails mails, Dispatch dispatch) {
        this.claims = claims;
        this.ledger = ledger;
        this.recorder = recorder;
        this.leases = leases;
        this.mails = mails;
        this.dispatch = dispatch;
    }

    @Override
    public List<Claim> take() throws SQLException {
        if (!dispatch.open()) {
            return List.of();
        }
        var taken = claims.take(dispatch.atMost(MOST_CLAIMED));
        taken.forEach(leases.digests()::hold);
        return taken;
    }

    @Override
    public void giveBack(Collection<Claim> unused) throws SQLException {
        unused.forEach(leases.digests()::letGo);
        claims.release(unused);
    }

    @Override
    public boolean deliver(Claim claim, SmtpConnection connection) throws SQLException, InterruptedException {
        try {
            var mail = mails.compose(claim.id());
            if (mail.isPresent()) {
                return send(claim, mail.get(), connection);
            }
            ledger.withheld(claim);
        } catch (LeaseLostException e) {
            LOG.info(e.getMessage());
        } catch (UncomposableException e) {
            // One digest that cannot be composed must not keep the others: it waits for somebody to mend it, or
            // expires.
            LOG.errorf(e, "Digest %d cannot be composed", claim.id());
            ledger.deferred(claim, new Attempted("COMPOSE", "deferred", String.valueOf(e.getMessage()), null), false);
        } finally {
            leases.digests().letGo(claim);
        }
        return true;
    }

    private boolean send(Claim claim, ComposedDigest mail, SmtpConnection connection)
            throws SQLException, InterruptedException {
        var note = ledger.renderedAnew(claim, mail.rendered())
                ? "rendered anew: templates, settings or the address changed since the first attempt"
                : null;
        var outcome = dispatch.send(mail.outgoing(), Gate.asking(() -> marked(claim, mail.rendered())), connection);
        recorder.record(ledger, claim, outcome, note);
        return outcome.phase() != Phase.CONNECT;
    }

    private boolean marked(Claim claim, long rendered) {
        try {
            return ledger.markSending(claim, rendered);
        } catch (SQLException e) {
            throw new IllegalStateException("The ledger cannot be written", e);
        }
    }
}
