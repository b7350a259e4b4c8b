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

    /** So many mails, but no more than may still go today; 0 when the rest has to wait for tomorrow. */
    int atMost(int many) {
        return (int) Math.min(many, warmUp.leftToday());
    }

    /** Learns from what became of a mail. What cannot be written down is logged: it must not keep the outcome itself. */
    void seen(String recipientAddress, DeliveryOutcome outcome) {
        try {
            outcome.on(new Lesson(domain(recipientAddress)));
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

        Lesson(String domain) {
            this.domain = domain;
        }

        @Override
        public Boolean sent(Sent outcome) {
            pauses.succeeded(domain);
            alarms.relayWorks();
            warmUp.went();
            return true;
        }

        @Override
        public Boolean deferred(Deferred outcome) {
            var atTheDoor = outcome.phase() == Phase.CONNECT;
            if (atTheDoor && outcome.reply().startsWith("5")) {
                alarms.raise(Kind.RELAY, "", outcome.reply());
            } else if (!atTheDoor && outcome.throttled()) {
                limits.slowDown(domain, System.nanoTime());
            }
            return true;
        }

        @Override
        public Boolean refused(Refused outcome) {
            if (outcome.fault() == Fault.POLICY) {
                alarms.raise(Kind.POLICY, domain, outcome.reply());
                pauses.refused(domain, outcome.reply());
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
            warmUp.went();
            return true;
        }

        @Override
        public Boolean relayRefusesUs(RelayRefusesUs outcome) {
            alarms.raise(Kind.RELAY, "", outcome.reply());
            return true;
        }
    }
}
