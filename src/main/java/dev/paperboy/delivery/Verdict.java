package dev.paperboy.delivery;

import dev.paperboy.delivery.DeliveryOutcome.Deferred;
import dev.paperboy.delivery.DeliveryOutcome.Fault;
import dev.paperboy.delivery.DeliveryOutcome.Refused;
import dev.paperboy.delivery.DeliveryOutcome.RelayRefusesUs;
import dev.paperboy.delivery.DeliveryOutcome.Sent;
import dev.paperboy.delivery.DeliveryOutcome.Unheard;
import dev.paperboy.delivery.DeliveryOutcome.Withheld;

/** Whose fault it is that a mail came back, by the same table by which the relay's own replies are judged. */
public enum Verdict {
    /** The address does not exist, or no longer: nothing may be mailed to it. */
    ADDRESS("the address does not exist"),
    /** It may work another day: the mailbox is full, the host did not answer, or nobody knows why. */
    READER("not delivered"),
    /** They refuse us, not the reader. */
    OURS("they refuse mail from us"),
    /** They refuse what the mail holds, or cannot carry it. */
    CONTENT("they refuse what the mail holds");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** What to say of it. */
    public String words() {
        return words;
    }

    /**
     * Judges what a mail system reported of a mail that it gave up.
     *
     * @param status of RFC 3463, as {@code 5.1.1}; empty when none was said
     * @param diagnostic what the last server said; may be empty
     */
    public static Verdict of(String status, String diagnostic) {
        var code = status.startsWith("4") ? 450 : 550;
        return Replies.judge(Phase.RCPT, new Reply(code, code + " " + status + " " + diagnostic), "nobody@invalid")
                .on(new Reading());
    }

    private static Verdict of(Fault fault) {
        return switch (fault) {
            case ADDRESS -> ADDRESS;
            case MAILBOX, UNCLEAR -> READER;
            case POLICY -> OURS;
            case CONTENT, SMTPUTF8 -> CONTENT;
        };
    }

    /** A report says only what failed for good, so "later" means that they waited long enough. */
    private static final class Reading implements DeliveryOutcome.Reaction<Verdict> {

        @Override
        public Verdict refused(Refused outcome) {
            return of(outcome.fault());
        }

        @Override
        public Verdict relayRefusesUs(RelayRefusesUs outcome) {
            return OURS;
        }

        @Override
        public Verdict deferred(Deferred outcome) {
            return READER;
        }

        @Override
        public Verdict sent(Sent outcome) {
            return READER;
        }

        @Override
        public Verdict withheld(Withheld outcome) {
            return READER;
        }

        @Override
        public Verdict unheard(Unheard outcome) {
            return READER;
        }
    }
}
