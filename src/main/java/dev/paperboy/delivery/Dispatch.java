package dev.paperboy.delivery;

import dev.paperboy.delivery.DeliveryOutcome.RelayRefusesUs;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.jboss.logging.Logger;

/** What the couriers of this node share: work to take, the pace, and whether the relay is open to us. */
@ApplicationScoped
class Dispatch {

    private static final Logger LOG = Logger.getLogger(Dispatch.class);
    private static final int MOST_CLAIMED = 20;
    private static final Duration RELAY_PAUSE = Duration.ofMinutes(1);
    private static final Duration IDLE = Duration.ofMillis(500);

    private final Claims claims;
    private final Ledger ledger;
    private final Recorder recorder;
    private final HeldLeases leases;
    private final DigestMails mails;
    private final DeliveryConfig config;
    private final SmtpConfig smtp;
    private final Pace pace;
    private volatile long closedUntil = System.nanoTime();

    Dispatch(
            Claims claims,
            Ledger ledger,
            Recorder recorder,
            HeldLeases leases,
            DigestMails mails,
            DeliveryConfig config,
            SmtpConfig smtp) {
        this.claims = claims;
        this.ledger = ledger;
        this.recorder = recorder;
        this.leases = leases;
        this.mails = mails;
        this.config = config;
        this.smtp = smtp;
        this.pace = new Pace(smtp.rate());
    }

    /** Whether anything may go out now. */
    boolean open() {
        return !config.hold() && System.nanoTime() - closedUntil >= 0;
    }

    Duration pause() {
        return IDLE;
    }

    /** Claims no more than what the rate sends in a quarter of the lease. */
    List<Claim> take() throws SQLException {
        if (!open()) {
            return List.of();
        }
        var most = MOST_CLAIMED;
        if (smtp.rate().isPresent()) {
            var quarter = (long) smtp.rate().getAsInt() * claims.leaseSeconds() / 4 / smtp.connections();
            most = (int) Math.max(1, Math.min(most, quarter));
        }
        var taken = claims.take(most);
        taken.forEach(leases::hold);
        return taken;
    }

    void giveBack(Collection<Claim> unused) throws SQLException {
        unused.forEach(leases::letGo);
        claims.release(unused);
    }

    /** Returns whether the relay could be talked to; if not, other mails have no better chance now. */
    boolean deliver(Claim claim, SmtpConnection connection) throws SQLException, InterruptedException {
        try {
            var mail = mails.compose(claim.digestId());
            if (mail.isPresent()) {
                return send(claim, mail.get(), connection);
            }
            ledger.withheld(claim);
        } catch (LeaseLostException e) {
            LOG.info(e.getMessage());
        } catch (UncomposableException e) {
            // One digest that cannot be composed must not keep the others: it waits for somebody to mend it, or
            // expires.
            LOG.errorf(e, "Digest %d cannot be composed", claim.digestId());
            ledger.deferred(claim, new Attempted("COMPOSE", "deferred", String.valueOf(e.getMessage()), null), false);
        } finally {
            leases.letGo(claim);
        }
        return true;
    }

    /** Returns whether the relay could be talked to. */
    private boolean send(Claim claim, ComposedDigest mail, SmtpConnection connection)
            throws SQLException, InterruptedException {
        pace.await();
        var note = ledger.renderedAnew(claim, mail.rendered())
                ? "rendered anew: templates, settings or the address changed since the first attempt"
                : null;
        var outcome = connection.send(mail.outgoing(), () -> marked(claim, mail.rendered()));
        recorder.record(claim, outcome, note);
        if (outcome instanceof RelayRefusesUs) {
            closedUntil = System.nanoTime() + RELAY_PAUSE.toNanos();
            LOG.errorf("The relay refuses us; sending stops for a minute. Check paperboy.smtp: %s", outcome.reply());
        }
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
