package dev.paperboy.source;

import dev.paperboy.source.SourceReport.Announcement;
import dev.paperboy.source.calendar.ArxivCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Says from the harvests' rows whether a silence is one of the sources. */
@ApplicationScoped
public class SourceReports {

    /** A source that failed a moment ago, and was read this morning, has held nothing back. */
    private static final Duration FRESH = Duration.ofHours(6);

    private static final Duration DAY = Duration.ofDays(1);

    private final SourcesConfig config;
    private final Sources sources;
    private final SourceStates states;
    private final Harvests harvests;
    private final ArxivBatch batch;
    private final ArxivCalendar calendar;

    SourceReports(
            SourcesConfig config,
            Sources sources,
            SourceStates states,
            Harvests harvests,
            ArxivBatch batch,
            ArxivCalendar calendar) {
        this.config = config;
        this.sources = sources;
        this.states = states;
        this.harvests = harvests;
        this.batch = batch;
        this.calendar = calendar;
    }

    /** How things stand at this moment. */
    public SourceReport at(Instant now) {
        if (sources.all().isEmpty()) {
            return SourceReport.SILENT;
        }
        var failing = new TreeSet<String>();
        var all = states.all();
        for (var source : sources.all()) {
            var state = all.get(source.name());
            if (state != null
                    && source.bringsNews()
                    && !source.publisher().equals(Arxiv.PUBLISHER)
                    && isFailing(state, now)) {
                failing.add(source.publisher());
            }
        }
        var late = new ArrayList<String>();
        if (batch.isAwaited(now)) {
            var tried = all.get(ArxivFeeds.NAME);
            (tried != null && tried.failures() > 0 ? failing : late).add(Arxiv.PUBLISHER);
        }
        return new SourceReport(List.copyOf(failing), late, announcement(now));
    }

    private static boolean isFailing(SourceStates.State state, Instant now) {
        var last = state.lastSuccessAt();
        return state.failures() > 0 && (last == null || last.isBefore(now.minus(FRESH)));
    }

    private Announcement announcement(Instant now) {
        if (!config.arxiv().enabled()) {
            return Announcement.MADE;
        }
        var last = calendar.lastAnnounced(now);
        if (calendar.announcedAt(last).isAfter(now.minus(DAY))) {
            return wasEmpty(last) ? Announcement.EMPTY : Announcement.MADE;
        }
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return calendar.paused(today) ? Announcement.HOLIDAY : Announcement.WEEKEND;
    }

    private boolean wasEmpty(LocalDate day) {
        return harvests.last(ArxivFeeds.NAME, day)
                .filter(harvest -> harvest.outcome() == Outcome.NOTHING && harvest.received() == 0)
                .isPresent();
    }

    /** The sources as admins see them. */
    public List<SourceStatus> statuses() {
        var all = states.all();
        return sources.all().stream()
                .map(source -> SourceStatus.of(source, all.get(source.name()), harvests.last(source.name())))
                .toList();
    }
}
