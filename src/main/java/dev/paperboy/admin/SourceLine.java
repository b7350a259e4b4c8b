package dev.paperboy.admin;

import dev.paperboy.source.Harvest;
import dev.paperboy.source.SourceStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * A source as the pages print it, a sentence for each thing to know.
 *
 * @param name as addresses write it
 * @param reached how far it came; empty when nothing is in yet
 * @param read when it was last read to the end, or that it never was
 * @param next when it is tried again; empty when only people ask for it
 * @param busy whether it is being fetched, or will be as soon as its turn comes
 * @param trouble how often it failed in a row; empty when all is well
 * @param said what its last harvest told; empty when that is over
 */
record SourceLine(
        String name,
        String title,
        String reached,
        String read,
        String next,
        boolean busy,
        String trouble,
        String said) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    static SourceLine of(SourceStatus status, boolean busy, Optional<Instant> round, Instant now) {
        var failing = status.failures() > 0;
        return new SourceLine(
                status.name(),
                status.title(),
                status.reached().map(SourceLine::upTo).orElse(""),
                status.lastSuccess()
                        .map(at -> "Last read " + Moments.moment(at) + ".")
                        .orElse("Never read to the end yet."),
                next(status, busy, round, now),
                busy,
                failing ? "It failed " + times(status.failures()) + "." : "",
                status.last()
                        .filter(last -> failing
                                || status.nextTry().isPresent()
                                || !last.outcome().isFailure())
                        .map(Harvest::sentence)
                        .orElse(""));
    }

    /** "once", "4 times in a row". */
    static String times(int failures) {
        return failures == 1 ? "once" : EditionView.number(failures) + " times in a row";
    }

    private static String upTo(LocalDate day) {
        return "In up to " + DAY.format(day) + ".";
    }

    /** A round passes over who is left alone until later. */
    private static String next(SourceStatus status, boolean busy, Optional<Instant> round, Instant now) {
        if (status.running()) {
            return "Being fetched now.";
        }
        if (busy) {
            return "Fetched as soon as its turn comes.";
        }
        if (round.isEmpty()) {
            return "";
        }
        if (status.nextTry().isEmpty()) {
            return "Next try with the next round.";
        }
        var again = status.nextTry().get();
        return again.isAfter(now) ? "Next try at " + Moments.moment(again) + "." : "Next try in a minute.";
    }
}
