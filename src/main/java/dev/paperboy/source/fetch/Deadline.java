package dev.paperboy.source.fetch;

import java.time.Duration;

/** When patience with one request ends. */
final class Deadline {

    private final long start = System.nanoTime();
    private final Duration total;

    /** Begins now. */
    Deadline(Duration total) {
        this.total = total;
    }

    /** How long it has been. */
    Duration took() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Zero when it has passed. */
    Duration remaining() {
        var left = total.minus(took());
        return left.isNegative() ? Duration.ZERO : left;
    }

    boolean passed() {
        return remaining().isZero();
    }
}
