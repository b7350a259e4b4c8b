package dev.paperboy.delivery;

import java.util.concurrent.TimeUnit;

/**
 * How many digests a node claims at once: as many as it sends in a good part of a second. Fewer cost a statement each; more would
 * be left to a lease when it dies. Not for several threads.
 */
final class Handful {

    private static final long SHORT = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long LONG = TimeUnit.SECONDS.toNanos(1);
    private static final int MOST = 2_000;
    private static final int FIRST = 10;

    private final int least;
    private int size;

    /** @param connections among which they are shared */
    Handful(int connections) {
        this.least = connections;
        this.size = Math.min(MOST, FIRST * connections);
    }

    int size() {
        return size;
    }

    /** Nobody knows how fast they go now. */
    void beginAnew() {
        size = least;
    }

    /** Says how long the last one lasted. */
    void lasted(long nanos) {
        if (nanos < SHORT) {
            size = Math.min(MOST, size * 2);
        } else if (nanos > LONG) {
            size = Math.max(least, size / 2);
        }
    }
}
