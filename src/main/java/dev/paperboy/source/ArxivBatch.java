package dev.paperboy.source;

import dev.paperboy.source.calendar.ArxivCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;

/** Whether arXiv's last announcement is in. */
@ApplicationScoped
public class ArxivBatch {

    private final SourcesConfig config;
    private final ArxivCalendar calendar;
    private final SourceStates states;

    ArxivBatch(SourcesConfig config, ArxivCalendar calendar, SourceStates states) {
        this.config = config;
        this.calendar = calendar;
        this.states = states;
    }

    /** Whether an announcement was made, by arXiv's clock, that nobody has fetched yet; false where arXiv is off. */
    public boolean isAwaited(Instant now) {
        return config.arxiv().enabled() && !isIn(calendar.lastAnnounced(now));
    }

    private boolean isIn(LocalDate day) {
        return reached(ArxivFeeds.NAME, day) || reached(ArxivRecords.NAME, day);
    }

    private boolean reached(String source, LocalDate day) {
        return states.state(source)
                .filter(state -> state.progress().reached(day))
                .isPresent();
    }
}
