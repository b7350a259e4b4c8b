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
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Brings each outcome into the database. */
@ApplicationScoped
class Recorder {

    private static final Logger LOG = Logger.getLogger(Recorder.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int MOST_TRIES = 60;

    /**
     * Writes an outcome down. What the relay answered must reach the database: forgotten, it would be taken for unheard, and the
     * mail sent again. A database that is away or slow is asked again, as long as nobody else has taken the mail over.
     */
    void record(Outcomes outcomes, Claim claim, DeliveryOutcome outcome, @Nullable String note)
            throws SQLException, InterruptedException {
        var write = outcome.on(new Recording(outcomes, claim, note));
        for (int left = MOST_TRIES; ; left--) {
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
                Thread.sleep(PAUSE.toMillis());
            }
        }
    }

    /** A write to the database. */
    private interface Write {
        void write() throws SQLException;
    }

    /** Which write belongs to which outcome. */
    private static final class Recording implements DeliveryOutcome.Reaction<Write> {

        private final Outcomes outcomes;
        private final Claim claim;
        private final @Nullable String note;

        Recording(Outcomes outcomes, Claim claim, @Nullable String note) {
            this.outcomes = outcomes;
            this.claim = claim;
            this.note = note;
        }

        @Override
        public Write sent(Sent outcome) {
            return () -> outcomes.sent(claim, attempt("sent", outcome));
        }

        @Override
        public Write deferred(Deferred outcome) {
            return () -> outcomes.deferred(claim, attempt("deferred", outcome), answered(outcome));
        }

        @Override
        public Write refused(Refused outcome) {
            return () -> outcomes.failed(claim, attempt("refused", outcome), outcome.fault());
        }

        @Override
        public Write withheld(Withheld outcome) {
            return () -> outcomes.withheld(claim);
        }

        @Override
        public Write unheard(Unheard outcome) {
            return () -> outcomes.unheard(claim, attempt("unknown", outcome));
        }

        @Override
        public Write relayRefusesUs(RelayRefusesUs outcome) {
            return () -> outcomes.notTried(claim, attempt("relay", outcome));
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
