package dev.paperboy.admin;

import dev.paperboy.schedule.Rounds;
import dev.paperboy.source.Harvesting;
import dev.paperboy.source.SourceReports;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Reads how the sources stand. */
@ApplicationScoped
class SourceViews {

    private final SourceReports reports;
    private final Harvesting harvesting;
    private final Rounds rounds;
    private final Clock clock;

    SourceViews(SourceReports reports, Harvesting harvesting, Rounds rounds, Clock clock) {
        this.reports = reports;
        this.harvesting = harvesting;
        this.rounds = rounds;
        this.clock = clock;
    }

    SourcesView now() {
        var now = clock.instant();
        var round = rounds.next(now);
        return new SourcesView(reports.statuses().stream()
                .map(status ->
                        SourceLine.of(status, status.running() || harvesting.isUnderWay(status.name()), round, now))
                .toList());
    }

    /** When the next round is, as pages print it; empty when the clock does not harvest. */
    String round() {
        return rounds.next(clock.instant()).map(Moments::moment).orElse("");
    }
}
