package dev.paperboy.delivery;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** One worker with one connection: claims, composes, sends, records. */
final class Courier implements Runnable {

    private static final Logger LOG = Logger.getLogger(Courier.class);

    private static final long UNREACHED_PAUSE = 5_000;

    /** How long a letter may wait behind digests that are claimed already. */
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(200);

    private final Outbox letters;
    private final Outbox digests;
    private final Dispatch dispatch;
    private final SmtpConnection connection;
    private final BooleanSupplier running;
    private long looked = System.nanoTime();

    Courier(Outbox letters, Outbox digests, Dispatch dispatch, SmtpConnection connection, BooleanSupplier running) {
        this.letters = letters;
        this.digests = digests;
        this.dispatch = dispatch;
        this.connection = connection;
        this.running = running;
    }

    @Override
    public void run() {
        try (connection) {
            while (running.getAsBoolean()) {
                try {
                    if (!round()) {
                        Thread.sleep(dispatch.pause().toMillis());
                    }
                } catch (InterruptedException e) {
                    throw e;
                } catch (Throwable e) {
                    // Errors too: one mail that bursts the stack must not end this worker, and after it all the others.
                    LOG.errorf(e, "A courier stumbled and goes on in a while");
                    Thread.sleep(5_000);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Letters first. Returns whether there may be more to do right away. */
    private boolean round() throws SQLException, InterruptedException {
        return empty(letters) || empty(digests);
    }

    private boolean empty(Outbox outbox) throws SQLException, InterruptedException {
        var claims = new ArrayDeque<>(outbox.take());
        if (claims.isEmpty()) {
            return false;
        }
        var reached = true;
        try {
            while (reached && !claims.isEmpty() && running.getAsBoolean() && dispatch.open()) {
                // Polled before it is worked on: what a failure interrupts is left to its lease, which says what is
                // known of it.
                reached = outbox.deliver(claims.poll(), connection);
                if (reached && outbox == digests) {
                    lettersMeanwhile();
                }
            }
        } finally {
            outbox.giveBack(claims);
        }
        if (!reached) {
            // Otherwise every waiting mail would use up its tries on a relay that is down.
            Thread.sleep(UNREACHED_PAUSE);
        }
        return true;
    }

    private void lettersMeanwhile() throws SQLException, InterruptedException {
        if (System.nanoTime() - looked > LOOK) {
            looked = System.nanoTime();
            var unused = empty(letters);
        }
    }
}
