package dev.paperboy.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Letters, whose bytes are ready. */
@ApplicationScoped
class LetterOutbox implements Outbox {

    /** How long a letter may wait behind digests that are claimed already. */
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(100);

    /** Somebody may be waiting for a letter before the screen, and other couriers are free. */
    private static final int FEW = 4;

    private final LetterClaims claims;
    private final LetterLedger ledger;
    private final Recorder recorder;
    private final HeldLeases leases;
    private final DeliveryLimits limits;
    private final Dispatch dispatch;
    private final AtomicLong looked = new AtomicLong(System.nanoTime() - LOOK);
    private volatile boolean due;

    LetterOutbox(
            LetterClaims claims,
            LetterLedger ledger,
            Recorder recorder,
            HeldLeases leases,
            DeliveryLimits limits,
            Dispatch dispatch) {
        this.claims = claims;
        this.ledger = ledger;
        this.recorder = recorder;
        this.leases = leases;
        this.limits = limits;
        this.dispatch = dispatch;
    }

    /** Whether letters may wait that no courier of this node has taken; a moment old. */
    boolean due() {
        long now = System.nanoTime();
        long last = looked.get();
        if (now - last > LOOK && looked.compareAndSet(last, now)) {
            try {
                due = claims.anyWaits();
            } catch (SQLException | RuntimeException e) {
                // Who takes letters will say so.
                due = true;
            }
        }
        return due;
    }

    @Override
    public Round take() throws SQLException {
        var taken = dispatch.open() ? claims.take(FEW) : List.<Claim>of();
        due = taken.size() == FEW;
        taken.forEach(leases.letters()::hold);
        return new LetterRound(this, taken);
    }

    /** Says whether the relay could be talked to. */
    boolean deliver(Claim claim, SmtpConnection connection) throws SQLException, InterruptedException {
        var mail = claims.mail(claim);
        if (mail.isEmpty()) {
            return true; // Erased with its reader, or taken over.
        }
        dispatch.awaitTurn();
        var outcome = dispatch.seen(connection.send(mail.get(), Gate.asking(() -> marked(claim))));
        recorder.record(ledger, claim, outcome, null);
        limits.seenOfLetter(mail.get().envelope().recipient(), outcome);
        return outcome.phase() != Phase.CONNECT;
    }

    void letGo(Collection<Claim> done) {
        done.forEach(leases.letters()::letGo);
    }

    void release(Collection<Claim> unused) throws SQLException {
        claims.release(unused);
    }

    private boolean marked(Claim claim) {
        try {
            return ledger.markSending(claim);
        } catch (SQLException e) {
            throw new IllegalStateException("The letters cannot be written", e);
        }
    }
}
