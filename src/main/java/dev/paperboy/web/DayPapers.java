package dev.paperboy.web;

import dev.paperboy.paper.PaperDays;
import dev.paperboy.paper.Papers;
import dev.paperboy.rendering.PaperCards;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads a day's papers for the pages. */
@ApplicationScoped
class DayPapers {

    private final Papers papers;
    private final PaperDays days;
    private final Clock clock;

    DayPapers(Papers papers, PaperDays days, Clock clock) {
        this.papers = papers;
        this.days = days;
        this.clock = clock;
    }

    /** The latest day with papers, in UTC. */
    DayView latest(int most) {
        var today = LocalDate.now(clock);
        return days.upTo(today)
                .or(() -> days.after(today))
                .map(day -> of(day, 0, most))
                .orElse(new DayView(null, List.of(), 0, Optional.empty(), Optional.empty()));
    }

    /** One page of a day. */
    DayView of(LocalDate day, int page, int size) {
        return new DayView(
                day,
                papers.page(day, page, size).stream().map(PaperCards::of).toList(),
                papers.count(day),
                days.before(day),
                days.after(day));
    }
}
