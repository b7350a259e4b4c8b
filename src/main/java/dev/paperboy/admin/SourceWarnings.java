package dev.paperboy.admin;

import dev.paperboy.schedule.Rounds;
import dev.paperboy.source.Harvest;
import dev.paperboy.source.SourceReports;
import dev.paperboy.source.SourceStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Looks for what keeps papers from coming in. */
@ApplicationScoped
class SourceWarnings {

    /** A server that is down for a moment is none of an admin's business. */
    private static final int FAILURES = 3;

    private static final String PAGE = "/admin/sources";

    private final SourceReports reports;
    private final Rounds rounds;
    private final Clock clock;

    SourceWarnings(SourceReports reports, Rounds rounds, Clock clock) {
        this.reports = reports;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** A warning for each source that has been failing for a while. */
    List<Warning> failing() {
        return reports.statuses().stream()
                .filter(status -> status.failures() >= FAILURES)
                .map(SourceWarnings::warning)
                .toList();
    }

    /** What to do when there are no papers at all. */
    Warning noPapers() {
        var none = "There are no papers yet. ";
        if (reports.statuses().isEmpty()) {
            return Warning.to(
                    none + "No source is on: import some with POST /api/v1/papers/import, or turn on",
                    PAGE,
                    "a source");
        }
        var round = rounds.next(clock.instant());
        var when = round.isPresent()
                ? "They come with the next round at " + Moments.moment(round.get())
                        + ", or when somebody fetches them under"
                : "Harvesting by the clock is off: import some with POST /api/v1/papers/import, or fetch them under";
        return Warning.to(none + when, PAGE, "Sources");
    }

    private static Warning warning(SourceStatus status) {
        var last = status.last().map(Harvest::sentence).orElse("");
        return new Warning(
                status.title(),
                "has failed " + SourceLine.times(status.failures()) + ". " + last,
                PAGE,
                "Look at Sources");
    }
}
