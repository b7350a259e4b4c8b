package dev.paperboy.delivery;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Since when this node has opened no line to the relay. Another node may still reach it. */
final class RelayReach {

    private static final Duration LONG = Duration.ofMinutes(10);

    /** Longer than between two tries of one mail: what lies further apart may have been two failures of a moment. */
    private static final Duration APART = Duration.ofHours(3);

    private @Nullable Instant since;
    private Instant latest = Instant.MIN;

    /** A line could not be opened. Says whether it has been so for long. */
    synchronized boolean failed(Instant now) {
        var start = since;
        if (start == null || latest.isBefore(now.minus(APART))) {
            start = now;
        }
        since = start;
        latest = now;
        return !start.plus(LONG).isAfter(now);
    }

    /** A line was opened. */
    synchronized void reached() {
        since = null;
    }
}
