package dev.paperboy.delivery;

import dev.paperboy.delivery.DeliveryOutcome.Deferred;
import dev.paperboy.delivery.DeliveryOutcome.Refused;
import dev.paperboy.delivery.DeliveryOutcome.RelayRefusesUs;
import dev.paperboy.delivery.DeliveryOutcome.Sent;
import dev.paperboy.delivery.DeliveryOutcome.Unheard;
import dev.paperboy.delivery.DeliveryOutcome.Withheld;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What the couriers of this node share: work to take, the pace, and what to write about each outcome. */
@ApplicationScoped
class Dispatch {

    private static final Logger LOG = Logger.getLogger(Dispatch.class);
    private static final int MOST_CLAIMED = 20;
    private static final Duration RELAY_PAUSE = Duration.ofMinutes(1);
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final Duration RECORDING_PAUSE = Duration.ofSeconds(1);
    private static final int MOST_RECORDINGS = 60;

    private final Claims claims;
    private final Ledger ledger;
    private final HeldLeases leases;
    private final DigestMails mails;
    private final DeliveryConfig config;
    private final SmtpConfig smtp;
    private final Pace pace;
    private volatile long closedUntil = System.nanoTime();

    Dispatch(
            Claims claims,
            Ledger ledger,
            HeldLeases leases,
            DigestMails mails,
            DeliveryConfig config,
            SmtpConfig smtp) {
        this.claims = claims;
        this.ledger = ledger;
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
        record(outcome.on(new Recording(claim, note)));
        return outcome.phase() != Phase.CONNECT;
    }

    /**
     * What the relay answered must reach the ledger: forgotten, it would be taken for unheard, and the mail sent again. A
     * database that is away or slow is asked again, as long as nobody else has taken the digest over.
     */
    private static void record(Write write) throws SQLException, InterruptedException {
        for (int left = MOST_RECORDINGS; ; left--) {
            try {
                write.write();
                return;
            } catch (LeaseLostException e) {
                throw e;
            } catch (SQLException | RuntimeException e) {
                if (left == 0) {
                    throw e;
                }
                LOG.warnf("An outcome could not be recorded, trying again: %s", e.getMessage());
                Thread.sleep(RECORDING_PAUSE.toMillis());
            }
        }
    }

    private boolean marked(Claim claim, long rendered) {
        try {
            return ledger.markSending(claim, rendered);
        } catch (SQLException e) {
            throw new IllegalStateException("The ledger cannot be written", e);
        }
    }

    /** A write to the ledger. */
    private interface Write {
        void write() throws SQLException;
    }

    /** Which write belongs to which outcome. */
    private final class Recording implements DeliveryOutcome.Reaction<Write> {

        private final Claim claim;
        private final @Nullable String note;

        Recording(Claim claim, @Nullable String note) {
            this.claim = claim;
            this.note = note;
        }

        @Override
        public Write sent(Sent outcome) {
            return () -> ledger.sent(claim, attempt("sent", outcome));
        }

        @Override
        public Write deferred(Deferred outcome) {
            return () -> ledger.deferred(claim, attempt("deferred", outcome), answered(outcome));
        }

        @Override
        public Write refused(Refused outcome) {
            return () -> ledger.failed(claim, attempt("refused", outcome), outcome.addressIsBad());
        }

        @Override
        public Write withheld(Withheld outcome) {
            return () -> ledger.withheld(claim);
        }

        @Override
        public Write unheard(Unheard outcome) {
            return () -> ledger.unheard(claim, attempt("unknown", outcome));
        }

        @Override
        public Write relayRefusesUs(RelayRefusesUs outcome) {
            return () -> {
                closedUntil = System.nanoTime() + RELAY_PAUSE.toNanos();
                LOG.errorf(
                        "The relay refuses us; sending stops for a minute. Check paperboy.smtp: %s", outcome.reply());
                ledger.deferred(claim, attempt("relay", outcome), false);
            };
        }

        private Attempted attempt(String word, DeliveryOutcome outcome) {
            return new Attempted(outcome.phase().name(), word, outcome.reply(), note);
        }

        /** A reply to this very mail, not a line that broke or a relay that is down. */
        private static boolean answered(Deferred outcome) {
            return outcome.phase() != Phase.CONNECT && outcome.reply().matches("4\\d\\d\\b.*");
        }
    }
}
