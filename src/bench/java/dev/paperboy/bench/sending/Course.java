package dev.paperboy.bench.sending;

import java.util.Locale;

/**
 * One race and what holds in it.
 *
 * @param cheap whether the sink is our own; else it is Postfix'
 * @param connections of the application
 * @param delay milliseconds the sink waits before every answer
 * @param dkim whether the application signs
 * @param readers digests a turn
 * @param rounds how many turns are counted
 */
record Course(Store store, boolean cheap, int connections, int delay, boolean dkim, int readers, int rounds) {

    private static final int USUAL_SESSIONS = 8;

    Course with(int connections) {
        return new Course(store, cheap, connections, delay, dkim, readers, rounds);
    }

    Course toPostfix() {
        return new Course(store, false, connections, delay, dkim, readers, rounds);
    }

    Course signed() {
        return new Course(store, cheap, connections, delay, true, readers, rounds);
    }

    /** More sessions bring {@code smtp-source} nothing unless it waits for answers; then it gets as many as we have. */
    int sessions() {
        return delay == 0 ? USUAL_SESSIONS : connections;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s, %d connections%s%s%s",
                store,
                connections,
                cheap ? "" : ", smtp-sink",
                delay == 0 ? "" : ", " + delay + " ms",
                dkim ? ", DKIM" : "");
    }
}
