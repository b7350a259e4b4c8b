package dev.paperboy.delivery;

import java.util.concurrent.TimeUnit;

/**
 * How many mails a courier claims at once: as many as it sends in a good part of a second. Fewer cost a statement each; more
 * would leave the other couriers idle at the end, and all of them to a lease when this node dies.
 */
final class Handful {

    private static final long SHORT = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long LONG = TimeUnit.SECONDS.toNanos(1);

    private final int least;
    private final int most;
    private int size;

    private Handful(int least, int size, int most) {
        this.least = least;
        this.size = size;
        this.most = most;
    }

    static Handful ofDigests() {
        return new Handful(4, 20, 500);
    }

    /** Few: somebody may be waiting for a letter before the screen, and other couriers are free. */
    static Handful ofLetters() {
        return new Handful(4, 4, 4);
    }

    int size() {
        return size;
    }

    /** Says how long the last handful took. */
    void took(long nanos) {
        if (nanos < SHORT) {
            size = Math.min(most, size * 2);
        } else if (nanos > LONG) {
            size = Math.max(least, size / 2);
        }
    }
}
