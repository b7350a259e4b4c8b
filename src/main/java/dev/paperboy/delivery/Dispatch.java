package dev.paperboy.delivery;

import dev.paperboy.delivery.DeliveryOutcome.RelayRefusesUs;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** What the couriers of this node share: the pace, and whether the relay is open to us. */
@ApplicationScoped
class Dispatch {

    private static final Logger LOG = Logger.getLogger(Dispatch.class);
    private static final Duration RELAY_PAUSE = Duration.ofMinutes(1);
    private static final long IDLE = 500;

    private final DeliveryConfig config;
    private final SmtpConfig smtp;
    private final Pace pace;
    private volatile CountDownLatch work = new CountDownLatch(1);
    private volatile long closedUntil = System.nanoTime();

    Dispatch(DeliveryConfig config, SmtpConfig smtp) {
        this.config = config;
        this.smtp = smtp;
        this.pace = new Pace(smtp.rate());
    }

    /** Whether anything may go out now. */
    boolean open() {
        return !config.hold() && System.nanoTime() - closedUntil >= 0;
    }

    /** Waits a while, or until some work was found. */
    void idle() throws InterruptedException {
        var unused = work.await(IDLE, TimeUnit.MILLISECONDS);
    }

    /** Says that there is work for all. */
    void wake() {
        var found = work;
        work = new CountDownLatch(1);
        found.countDown();
    }

    /**
     * How many digests to claim at once: so many, but no more than what the rate sends in a quarter of the lease, together with
     * what may be left then of those claimed before, a quarter of as many.
     */
    int atMost(int many) {
        if (smtp.rate().isEmpty()) {
            return many;
        }
        var fifth = smtp.rate().getAsInt() * config.lease().toSeconds() / 5;
        return (int) Math.max(1, Math.min(many, fifth));
    }

    /** Waits until the rate lets another mail go. */
    void awaitTurn() throws InterruptedException {
        pace.await();
    }

    /** Whether there is a rate, and mails have to wait for their turn. */
    boolean paced() {
        return smtp.rate().isPresent();
    }

    /** Takes note of an outcome, and hands it on. */
    DeliveryOutcome seen(DeliveryOutcome outcome) {
        if (outcome instanceof RelayRefusesUs) {
            closedUntil = System.nanoTime() + RELAY_PAUSE.toNanos();
            LOG.errorf("The relay refuses us; sending stops for a minute. Check paperboy.smtp: %s", outcome.reply());
        }
        return outcome;
    }
}
