package dev.paperboy.delivery;

import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/** Spaces mails out evenly over all connections of this node. */
final class Pace {

    private final long gapNanos;
    private long next = System.nanoTime();

    /** @param rate mails a second; empty means no limit */
    Pace(OptionalInt rate) {
        this.gapNanos = rate.isPresent() ? TimeUnit.SECONDS.toNanos(1) / Math.max(1, rate.getAsInt()) : 0;
    }

    void await() throws InterruptedException {
        if (gapNanos > 0) {
            var wait = reserve();
            if (wait > 0) {
                TimeUnit.NANOSECONDS.sleep(wait);
            }
        }
    }

    private synchronized long reserve() {
        var now = System.nanoTime();
        var slot = next - now > 0 ? next : now;
        next = slot + gapNanos;
        return slot - now;
    }
}
