package dev.paperboy.delivery;

import dev.paperboy.delivery.DigestBatch.Drawn;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What this node has claimed and no courier has drawn yet. It is claimed for all of them together, before the last is drawn: so a
 * statement serves many mails, no courier waits while another has some left, and at the end all finish at once.
 */
@ApplicationScoped
class DigestStock {

    /** How soon those who find nothing ask again, all together. */
    private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(100);

    /** Couriers who get no connection, because the relay wants no more of them, must not take the work from the others. */
    private static final long SILENCE = TimeUnit.SECONDS.toNanos(2);

    private final Claims claims;
    private final DigestMails mails;
    private final HeldLeases.Leases<Long> leases;
    private final DeliveryLimits limits;
    private final Dispatch dispatch;
    private final Handful handful;
    private final BlockingDeque<Drawn> waiting = new LinkedBlockingDeque<>();
    private final ConcurrentLinkedQueue<DigestBatch> ended = new ConcurrentLinkedQueue<>();
    private final Lock filling = new ReentrantLock();
    private long claimedAt = System.nanoTime() - QUIET;
    private boolean full;
    private volatile int low;
    private volatile long reachedAt = System.nanoTime() - SILENCE;
    private volatile boolean notReached;

    DigestStock(
            Claims claims,
            DigestMails mails,
            HeldLeases leases,
            DeliveryLimits limits,
            Dispatch dispatch,
            SmtpConfig smtp) {
        this.claims = claims;
        this.mails = mails;
        this.leases = leases.digests();
        this.limits = limits;
        this.dispatch = dispatch;
        this.handful = new Handful(smtp.connections());
    }

    /** How many can be drawn now. */
    int left() {
        return waiting.size();
    }

    /** One to send or to put aside, of which {@link #done} has to be told; null when none is left. */
    @Nullable
    Drawn draw() {
        return waiting.poll();
    }

    /** Takes back one that was drawn and not begun. */
    void putBack(Drawn drawn) {
        waiting.addFirst(drawn);
    }

    /** Takes note that what became of a digest is written, or cannot be; what cannot, the sweeper finds by its lease. */
    void done(Drawn drawn) {
        if (drawn.batch().endedOne()) {
            // Whatever went wrong: a lease that is renewed for ever would keep its digests from everybody.
            leases.letGo(drawn.batch().claimed().id());
            ended.add(drawn.batch());
        }
    }

    /** Claims more before nothing is left, unless somebody else does. Returns whether there is something. */
    boolean refill() throws SQLException {
        int left = left();
        if (left > 0 && left <= low && filling.tryLock()) {
            try {
                claimIfLow();
            } finally {
                filling.unlock();
            }
        }
        return left > 0;
    }

    /** Claims more where nothing is left, or waits for whoever does. Returns whether there is something. */
    boolean fill() throws SQLException {
        filling.lock();
        try {
            claimIfLow();
            return left() > 0;
        } finally {
            filling.unlock();
        }
    }

    private void claimIfLow() throws SQLException {
        end();
        long since = System.nanoTime() - claimedAt;
        if (left() <= low && (full || since > QUIET)) {
            claim(since);
        }
    }

    private void claim(long since) throws SQLException {
        if (notReached) {
            handful.beginAnew();
        } else if (full) {
            handful.lasted(since);
        }
        notReached = false;
        claimedAt = System.nanoTime();
        full = false;
        low = 0;
        int granted = dispatch.open() ? limits.atMost(dispatch.atMost(handful.size())) : 0;
        int claimed = granted > 0 ? take(granted) : 0;
        full = claimed > 0 && claimed == granted;
        low = full ? claimed / 4 : 0; // Where less came than was asked for, no more is there.
        if (claimed > 0) {
            dispatch.wake();
        }
    }

    private int take(int granted) throws SQLException {
        int claimed = 0;
        try {
            var taken = claims.take(granted);
            add(taken);
            claimed = taken.claims().size();
            return claimed;
        } finally {
            limits.unused(granted - claimed);
        }
    }

    /** Has couriers draw what was claimed. */
    void add(Claimed taken) {
        // Held only once they are read: were they held before, and could not be read, nobody would ever let go.
        var batch = new DigestBatch(taken, mails.load(taken.claims()));
        if (!taken.isEmpty()) {
            leases.hold(taken.id());
        }
        taken.claims().forEach(claim -> waiting.add(new Drawn(batch, claim)));
    }

    /** Takes note that a courier could talk to the relay. */
    void reached() {
        reachedAt = System.nanoTime();
    }

    /** Takes note that one could not. Where nobody could for a while, others may: all that is left is given back to them. */
    void notReached() throws SQLException {
        if (System.nanoTime() - reachedAt > SILENCE) {
            notReached = true;
            giveBack();
        }
    }

    /** Gives back all that nobody has drawn. */
    void giveBack() throws SQLException {
        var unused = new ArrayList<Drawn>();
        waiting.drainTo(unused);
        limits.unused(unused.size());
        unused.forEach(this::done);
        for (var ofBatch : byBatch(unused).entrySet()) {
            claims.release(ofBatch.getKey().claimed(), ofBatch.getValue());
        }
        end();
    }

    private static Map<DigestBatch, List<Claim>> byBatch(List<Drawn> drawn) {
        return drawn.stream()
                .sorted(Comparator.comparingLong(d -> d.claim().id()))
                .collect(Collectors.groupingBy(Drawn::batch, Collectors.mapping(Drawn::claim, Collectors.toList())));
    }

    /** Not where they end: that is in the middle of another mail. */
    private void end() throws SQLException {
        for (var batch = ended.poll(); batch != null; batch = ended.poll()) {
            claims.release(batch.claimed(), List.of());
        }
    }
}
