package dev.paperboy.delivery;

import dev.paperboy.delivery.DeliveryAlarms.Kind;
import dev.paperboy.delivery.DeliveryOutcome.Deferred;
import dev.paperboy.delivery.DeliveryOutcome.Fault;
import dev.paperboy.delivery.DeliveryOutcome.Refused;
import dev.paperboy.delivery.DeliveryOutcome.RelayRefusesUs;
import dev.paperboy.delivery.DeliveryOutcome.Sent;
import dev.paperboy.delivery.DeliveryOutcome.Unheard;
import dev.paperboy.delivery.DeliveryOutcome.Withheld;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Whether a mail may go now, as far as the domain it goes to and the age of the sender decide it. */
@ApplicationScoped
class DeliveryLimits {

    private static final Logger LOG = Logger.getLogger(DeliveryLimits.class);

    private final DomainPauses pauses;
    private final DomainLimits limits;
    private final WarmUp warmUp;
    private final DeliveryAlarms alarms;

    DeliveryLimits(DomainPauses pauses, DomainLimits limits, WarmUp warmUp, DeliveryAlarms alarms) {
        this.pauses = pauses;
        this.limits = limits;
        this.warmUp = warmUp;
        this.alarms = alarms;
    }

    /**
     * How long a mail to this address should be put off, which counts as no try; empty when it is to go now, and then it counts
     * for its domain.
     */
    Optional<Duration> putOff(String recipientAddress) {
        var domain = domain(recipientAddress);
        var paused = pauses.pausedFor(domain);
        return paused.isPresent() ? paused : limits.waitFor(domain, System.nanoTime());
    }

    /**
     * So many mails, but no more than may still go today; 0 when the rest has to wait for tomorrow. They are set aside, so that
     * nobody else takes them too: each ends in one call of {@link #seen}, or is counted in one of {@link #unused}.
     */
    int atMost(int many) {
        return warmUp.reserve(many);
    }

    /** So many mails that {@link #atMost} granted do not come to an outcome: not found, put off, withheld, given back. */
    void unused(int many) {
        warmUp.unused(many);
    }

    /**
     * Learns from what became of a digest. What cannot be written down is logged: it must not keep the outcome itself.
     *
     * @param outcome of one of the mails that {@link #atMost} granted
     */
    void seen(String recipientAddress, DeliveryOutcome outcome) {
        count(outcome);
        warmUp.unused(1);
        reached(outcome);
        learn(new Lesson(domain(recipientAddress), false), outcome);
    }

    /**
     * Learns from what became of a letter. It counts for the day and waits for no other: somebody sits before the screen. That it
     * was refused pauses no domain, because strangers type what they like.
     */
    void seenOfLetter(String recipientAddress, DeliveryOutcome outcome) {
        count(outcome);
        reached(outcome);
        learn(new Lesson(domain(recipientAddress), true), outcome);
    }

    /** Learns from a refusal that came by mail, long after our relay took the digest: it says nothing of the relay. */
    void cameBack(String recipientAddress, Refused refused) {
        learn(new Lesson(domain(recipientAddress), false), refused);
    }

    private void count(DeliveryOutcome outcome) {
        if (outcome instanceof Sent || outcome instanceof Unheard) {
            warmUp.went();
        }
    }

    /** An address that nobody was asked about says nothing of the relay. */
    private void reached(DeliveryOutcome outcome) {
        boolean asked = !(outcome instanceof Refused refused && refused.fault() == Fault.SMTPUTF8);
        if (asked && outcome.phase() != Phase.CONNECT) {
            alarms.relayReached();
        }
    }

    private void learn(Lesson lesson, DeliveryOutcome outcome) {
        try {
            outcome.on(lesson);
        } catch (RuntimeException e) {
            LOG.warnf("What a reply means for other mails could not be kept: %s", e.getMessage());
        }
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /** What each outcome teaches about a domain, or the relay. */
    private final class Lesson implements DeliveryOutcome.Reaction<Boolean> {

        private final String domain;
        private final boolean ofLetter;

        Lesson(String domain, boolean ofLetter) {
            this.domain = domain;
            this.ofLetter = ofLetter;
        }

        @Override
        public Boolean sent(Sent outcome) {
            pauses.succeeded(domain);
            alarms.relayWorks();
            return true;
        }

        @Override
        public Boolean deferred(Deferred outcome) {
            if (outcome.phase() != Phase.CONNECT) {
                if (outcome.throttled()) {
                    limits.slowDown(domain, System.nanoTime());
                }
                undecided(outcome);
            } else if (outcome.reply().startsWith("5")) {
                alarms.raise(Kind.RELAY, "", outcome.reply());
            } else {
                alarms.relayNotReached(outcome.reply());
            }
            return true;
        }

        @Override
        public Boolean refused(Refused outcome) {
            if (outcome.fault() == Fault.POLICY) {
                alarms.raise(Kind.POLICY, domain, outcome.reply());
                if (!ofLetter) {
                    pauses.refused(domain, outcome.reply());
                }
            } else if (outcome.fault() == Fault.CONTENT) {
                alarms.raise(Kind.CONTENT, "", outcome.reply());
            }
            return true;
        }

        @Override
        public Boolean withheld(Withheld outcome) {
            return true;
        }

        @Override
        public Boolean unheard(Unheard outcome) {
            undecided(outcome);
            return true;
        }

        /** At MAIL the relay had not heard of the domain yet. */
        private void undecided(DeliveryOutcome outcome) {
            if (!ofLetter && outcome.phase() != Phase.MAIL) {
                pauses.undecided(domain);
            }
        }

        @Override
        public Boolean relayRefusesUs(RelayRefusesUs outcome) {
            alarms.raise(Kind.RELAY, "", outcome.reply());
            return true;
        }
    }
}
