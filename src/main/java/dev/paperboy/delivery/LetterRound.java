package dev.paperboy.delivery;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** Letters, one by one: each outcome is written before the next is begun. */
final class LetterRound implements Round {

    private static final Logger LOG = Logger.getLogger(LetterRound.class);

    private final LetterOutbox outbox;
    private final Deque<Claim> claims;

    LetterRound(LetterOutbox outbox, List<Claim> claims) {
        this.outbox = outbox;
        this.claims = new ArrayDeque<>(claims);
    }

    @Override
    public int left() {
        return claims.size();
    }

    @Override
    public boolean run(SmtpConnection connection, BooleanSupplier goOn) throws SQLException, InterruptedException {
        var reached = true;
        while (reached && !claims.isEmpty() && goOn.getAsBoolean()) {
            // Polled before it is worked on: what a failure interrupts is left to its lease, which says what is known.
            reached = deliver(claims.poll(), connection);
        }
        return reached;
    }

    private boolean deliver(Claim claim, SmtpConnection connection) throws SQLException, InterruptedException {
        try {
            return outbox.deliver(claim, connection);
        } catch (LeaseLostException e) {
            LOG.info(e.getMessage());
            return true;
        } finally {
            outbox.letGo(List.of(claim));
        }
    }

    @Override
    public void giveBack() throws SQLException {
        outbox.letGo(claims);
        outbox.release(claims);
        claims.clear();
    }
}
