package dev.paperboy.source;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** When a source is tried again: a quarter sooner or later than others would be, so that not everybody comes back at once. */
final class RetryPause {

    private static final Duration LATE = Duration.ofMinutes(15);
    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int MOST_DOUBLINGS = 7;

    private RetryPause() {}

    /** For what has not been published yet. */
    static Duration ofLateness() {
        return jittered(LATE);
    }

    /**
     * Twice as long after each failure.
     *
     * @param failures failures in a row before this one
     */
    static Duration after(int failures) {
        var doubled = FIRST.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        return jittered(doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled);
    }

    private static Duration jittered(Duration pause) {
        return Duration.ofMillis(
                (long) (pause.toMillis() * ThreadLocalRandom.current().nextDouble(0.75, 1.25)));
    }
}
