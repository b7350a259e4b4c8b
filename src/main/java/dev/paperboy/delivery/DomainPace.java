package dev.paperboy.delivery;

import java.util.concurrent.TimeUnit;

/**
 * How fast mails go to one domain. What comes too early is told when to come back, one after another at the same pace; the two
 * are counted apart, because what is put off now says nothing of who comes first then. Slowed down, it goes at half of what it
 * was for ten minutes.
 */
final class DomainPace {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final long SLOW_FOR = TimeUnit.MINUTES.toNanos(10);

    /** Replies to mails that were under way already are no new wish. */
    private static final long BETWEEN_WISHES = TimeUnit.SECONDS.toNanos(30);

    private static final long SLOWEST_GAP = TimeUnit.SECONDS.toNanos(30);
    private static final int WINDOW = 10;
    private static final double USUAL = 10;

    /** Nanoseconds between two mails; 0 for no limit. */
    private final long gap;

    private long slowGap;
    private long slowUntil;
    private boolean slow;
    private long sendNext;
    private long putOffNext;
    private long windowBegan;
    private int windowCount;
    private int windowBefore;

    /** @param rate mails a second; 0 for as fast as may be */
    DomainPace(double rate, long now) {
        this.gap = rate > 0 ? Math.max(1, Math.round(SECOND / rate)) : 0;
        this.sendNext = now;
        this.putOffNext = now;
        this.windowBegan = now;
    }

    /** How long this mail has to wait, in nanoseconds; 0 when it may go now, and then it counts. */
    synchronized long waitFor(long now) {
        long between = between(now);
        if (between == 0) {
            count(now);
            return 0;
        }
        if (now - sendNext >= 0) {
            // Who comes a little late may go a little closer, so that the rate is kept on average.
            sendNext = Math.max(sendNext - now, -SECOND) + now + between;
            count(now);
            return 0;
        }
        if (putOffNext - sendNext < 0) {
            putOffNext = sendNext;
        }
        long wait = putOffNext - now;
        putOffNext += between;
        return wait;
    }

    /** The domain wants less. */
    synchronized void slowDown(long now) {
        long between = between(now);
        if (slow && slowUntil - now > SLOW_FOR - BETWEEN_WISHES) {
            return;
        }
        long before = between > 0 ? between : measuredGap(now);
        slowGap = Math.min(SLOWEST_GAP, 2 * before);
        slowUntil = now + SLOW_FOR;
        slow = true;
        sendNext = now + slowGap;
        putOffNext = sendNext;
    }

    /** Whether nothing is remembered that would make a difference. */
    synchronized boolean idle(long now) {
        return between(now) == 0 || (!slow && now - sendNext > SECOND && now - putOffNext > SECOND);
    }

    private long between(long now) {
        if (slow && now - slowUntil >= 0) {
            slow = false;
        }
        return slow ? Math.max(slowGap, gap) : gap;
    }

    private void count(long now) {
        if (now - windowBegan >= WINDOW * SECOND) {
            windowBefore = now - windowBegan >= 2 * WINDOW * SECOND ? 0 : windowCount;
            windowCount = 0;
            windowBegan = now;
        }
        windowCount++;
    }

    /**
     * As it went of late, ten mails a second at least: with fewer there is nothing to be learnt from the past, and one recipient
     * who is greylisted must not hold up all others of a large domain.
     */
    private long measuredGap(long now) {
        long took = Math.max(SECOND, now - windowBegan);
        double rate = Math.max((double) windowCount * SECOND / took, (double) windowBefore / WINDOW);
        return Math.round(SECOND / Math.max(USUAL, rate));
    }
}
