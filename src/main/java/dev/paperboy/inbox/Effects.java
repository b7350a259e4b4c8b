package dev.paperboy.inbox;

import dev.paperboy.delivery.BounceReport;
import dev.paperboy.delivery.LateOutcomes;
import dev.paperboy.inbox.bounce.Incoming;
import dev.paperboy.inbox.bounce.Incoming.AutoReply;
import dev.paperboy.inbox.bounce.Incoming.Bounced;
import dev.paperboy.inbox.bounce.Incoming.Complained;
import dev.paperboy.inbox.bounce.Incoming.Delayed;
import dev.paperboy.inbox.bounce.Incoming.Other;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;

/** Does what a mail that came in means. */
@ApplicationScoped
class Effects {

    /** A report about a mail that is not ours, or that proves nothing. */
    private static final String UNPROVEN = "unproven";

    private final Proofs proofs;
    private final LateOutcomes outcomes;
    private final MailboxCounts counts;
    private final Clock clock;

    Effects(Proofs proofs, LateOutcomes outcomes, MailboxCounts counts, Clock clock) {
        this.proofs = proofs;
        this.outcomes = outcomes;
        this.counts = counts;
        this.clock = clock;
    }

    /**
     * Does it, and counts it.
     *
     * @return whether the mail is dealt with; else people may want to see it
     */
    @Transactional(rollbackOn = Exception.class)
    boolean of(Incoming mail) throws SQLException {
        var kind = mail.on(new Doing()).act();
        counts.add(LocalDate.now(clock), kind);
        return !(mail instanceof Other);
    }

    /** What is to be done; answers what to count it as. */
    @FunctionalInterface
    private interface Act {
        String act() throws SQLException;
    }

    private final class Doing implements Incoming.Reaction<Act> {

        @Override
        public Act bounced(Bounced mail) {
            return () -> {
                var returned = proofs.mail(mail.traces());
                if (returned.isEmpty()) {
                    return UNPROVEN;
                }
                var why = mail.diagnosis();
                outcomes.bounced(returned.get(), new BounceReport(why.verdict(), why.diagnostic(), mail.recipients()));
                return mail.kind();
            };
        }

        @Override
        public Act complained(Complained mail) {
            return mail.abuse() ? () -> abuse(mail) : () -> "feedback";
        }

        private String abuse(Complained mail) throws SQLException {
            var returned = proofs.mail(mail.traces());
            var subscriber = proofs.subscriber(mail.traces());
            if (returned.isPresent()) {
                outcomes.complained(returned.get());
            } else if (subscriber.isPresent()) {
                outcomes.complained(subscriber.getAsLong());
            } else {
                return UNPROVEN;
            }
            return mail.kind();
        }

        @Override
        public Act delayed(Delayed mail) {
            return mail::kind;
        }

        @Override
        public Act autoReply(AutoReply mail) {
            return mail::kind;
        }

        @Override
        public Act other(Other mail) {
            return mail::kind;
        }
    }
}
