package dev.paperboy.paper;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells failures that a fresh transaction may overcome from those it will not. */
final class Contention {

    /** Serialization, deadlock, unique key, lock time-outs of PostgreSQL and H2, and H2's concurrent update. */
    private static final Set<String> STATES = Set.of("40001", "40P01", "23505", "55P03", "HYT00", "90131");

    private Contention() {}

    static boolean causedBy(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LostRaceException) {
                return true;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null && STATES.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
