package dev.paperboy.source.fetch;

import java.time.Duration;
import java.time.Instant;

/**
 * A place in a queue.
 *
 * @param taken whether it is our turn
 * @param nextAt when the turn comes, or came, free
 * @param held whether somebody has it; us, when it is taken
 * @param away from now to then; never negative
 */
record Place(Turns.Queue queue, String holder, boolean taken, Instant nextAt, boolean held, Duration away) {

    /** Who is to be left alone for longer is not waited for. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Duration SHORTEST_NAP = Duration.ofMillis(20);
    private static final Duration NAP = Duration.ofMillis(250);
    private static final Duration LONGEST_NAP = Duration.ofSeconds(1);

    boolean tooFar() {
        return !held && away.compareTo(PATIENCE) > 0;
    }

    /** How long to sleep before asking again. */
    Duration nap() {
        if (held) {
            // They may be done long before their time is up.
            return NAP;
        }
        return away.compareTo(SHORTEST_NAP) < 0 ? SHORTEST_NAP : away.compareTo(LONGEST_NAP) > 0 ? LONGEST_NAP : away;
    }
}
