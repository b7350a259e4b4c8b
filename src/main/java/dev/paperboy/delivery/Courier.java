package dev.paperboy.delivery;

import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** One worker with one connection: claims, composes, sends, records. */
final class Courier implements Runnable {

    private static final Logger LOG = Logger.getLogger(Courier.class);

    private static final long UNREACHED_PAUSE = 5_000;
    private static final long STUMBLED_PAUSE = 5_000;

    private final LetterOutbox letters;
    private final Outbox digests;
    private final Dispatch dispatch;
    private final SmtpConnection connection;
    private final BooleanSupplier running;

    Courier(
            LetterOutbox letters,
            Outbox digests,
            Dispatch dispatch,
            SmtpConnection connection,
            BooleanSupplier running) {
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
                        dispatch.idle();
                    }
                } catch (InterruptedException e) {
                    throw e;
                } catch (Throwable e) {
                    // Errors too: one mail that bursts the stack must not end this worker, and after it all the others.
                    LOG.errorf(e, "A courier stumbled and goes on in a while");
                    Thread.sleep(STUMBLED_PAUSE);
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
        var round = outbox.take();
        if (round.left() == 0) {
            return false;
        }
        var reached = true;
        try {
            while (reached && round.left() > 0 && goOn()) {
                reached = round.run(connection, () -> goOn() && (outbox == letters || !letters.due()));
                if (reached && outbox == digests && letters.due()) {
                    var unused = empty(letters);
                }
            }
        } finally {
            round.giveBack();
        }
        if (!reached) {
            // Otherwise every waiting mail would use up its tries on a relay that is down.
            Thread.sleep(UNREACHED_PAUSE);
        }
        return true;
    }

    private boolean goOn() {
        return running.getAsBoolean() && dispatch.open();
    }
}
