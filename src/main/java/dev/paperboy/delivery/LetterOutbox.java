package dev.paperboy.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jboss.logging.Logger;

/** Letters, whose bytes are ready. */
@ApplicationScoped
class LetterOutbox implements Outbox {

    private static final Logger LOG = Logger.getLogger(LetterOutbox.class);

    /** Few: somebody may be waiting for a letter before the screen, and other couriers are free. */
    private static final int MOST_CLAIMED = 4;

    private final LetterClaims claims;
    private final LetterLedger ledger;
    private final Recorder recorder;
    private final HeldLeases leases;
    private final Dispatch dispatch;

    LetterOutbox(LetterClaims claims, LetterLedger ledger, Recorder recorder, HeldLeases leases, Dispatch dispatch) {
        this.claims = claims;
        this.ledger = ledger;
        this.recorder = recorder;
        this.leases = leases;
        this.dispatch = dispatch;
    }

    @Override
    public List<Claim> take() throws SQLException {
        if (!dispatch.open()) {
            return List.of();
        }
        var taken = claims.take(dispatch.atMost(MOST_CLAIMED));
        taken.forEach(leases.letters()::hold);
        return taken;
    }

    @Override
    public void giveBack(Collection<Claim> unused) throws SQLException {
        unused.forEach(leases.letters()::letGo);
        claims.release(unused);
    }

    @Override
    public boolean deliver(Claim claim, SmtpConnection connection) throws SQLException, InterruptedException {
        try {
            var mail = claims.mail(claim);
            if (mail.isEmpty()) {
                return true; // Erased with its reader, or taken over.
            }
            var outcome = dispatch.send(mail.get(), () -> marked(claim), connection);
            recorder.record(ledger, claim, outcome, null);
            return outcome.phase() != Phase.CONNECT;
        } catch (LeaseLostException e) {
            LOG.info(e.getMessage());
            return true;
        } finally {
            leases.letters().letGo(claim);
        }
    }

    private boolean marked(Claim claim) {
        try {
            return ledger.markSending(claim);
        } catch (SQLException e) {
            throw new IllegalStateException("The letters cannot be written", e);
        }
    }
}
