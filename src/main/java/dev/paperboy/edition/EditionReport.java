package dev.paperboy.edition;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An edition in figures.
 *
 * @param rate mails a second over the last ten seconds; 0 while nothing is being sent
 * @param finishedAt when the last digest was settled or the last request finished; empty while something is to be done
 */
public record EditionReport(
        long id, LocalDate date, State state, Sums sums, double rate, Instant startedAt, Optional<Instant> finishedAt) {

    /** How long what is pending takes at this rate; empty while nothing is being sent. */
    public Optional<Duration> left() {
        return state == State.SENDING && rate > 0
                ? Optional.of(Duration.ofSeconds((long) Math.ceil(sums.pending() / rate)))
                : Optional.empty();
    }

    /** Where an edition is; only the last two are ordered, the others follow from the rows. */
    public enum State {
        PLANNING,
        SENDING,
        DONE,
        PAUSED,
        CANCELLED
    }

    /**
     * Planned is always the sum of the others.
     *
     * @param pending planned, claimed, being sent or waiting to be tried again
     * @param skipped nothing matched, superseded, or the edition was cancelled
     * @param suppressed the reader could not be mailed
     */
    public record Sums(
            long planned,
            long sent,
            long failed,
            long skipped,
            long suppressed,
            long unknown,
            long expired,
            long pending) {}
}
