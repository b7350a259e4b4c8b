package dev.paperboy.delivery;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** One worker with one connection: claims, composes, sends, records. */
final class Courier implements Runnable {

    private static final Logger LOG = Logger.getLogger(Courier.class);

    private static final long UNREACHED_PAUSE = 5_000;

    private final Dispatch dispatch;
    private final SmtpConnection connection;
    private final BooleanSupplier running;

    Courier(Dispatch dispatch, SmtpConnection connection, BooleanSupplier running) {
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

    /** Returns whether there may be more to do right away. */
    private boolean round() throws SQLException, InterruptedException {
        var claims = new ArrayDeque<>(dispatch.take());
        if (claims.isEmpty()) {
            return false;
        }
        var reached = true;
        try {
            while (reached && !claims.isEmpty() && running.getAsBoolean() && dispatch.open()) {
                // Polled before it is worked on: what a failure interrupts is left to its lease, which says what is
                // known of it.
                reached = dispatch.deliver(claims.poll(), connection);
            }
        } finally {
            dispatch.giveBack(claims);
        }
        if (!reached) {
            // Otherwise every waiting digest would use up its tries on a relay that is down.
            Thread.sleep(UNREACHED_PAUSE);
        }
        return true;
    }
}
