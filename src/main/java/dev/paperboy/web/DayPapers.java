package dev.paperboy.web;

import dev.paperboy.paper.PaperDays;
import dev.paperboy.paper.PaperLists;
import dev.paperboy.paper.PaperOrder;
import dev.paperboy.paper.Stretch;
import dev.paperboy.rendering.PaperCards;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads days' papers for the pages. */
@ApplicationScoped
class DayPapers {

    private static final DayQuery NEWEST = new DayQuery(null, 1, PaperOrder.VOTES, "");
    private static final int MOST_CATEGORIES = 300;

    private final PaperLists lists;
    private final PaperDays days;
    private final Clock clock;

    DayPapers(PaperLists lists, PaperDays days, Clock clock) {
        this.lists = lists;
        this.days = days;
        this.clock = clock;
    }

    /** The latest day with papers, in UTC. */
    DayView latest(int most) {
        return of(NEWEST, 0, most);
    }

    /** One page of the days that somebody wants to see; of no day when there is no paper at all. */
    DayView of(DayQuery query, int page, int size) {
        var today = LocalDate.now(clock);
        var newest = days.upTo(today).or(() -> days.after(today));
        var date = Optional.ofNullable(query.date())
                .filter(day -> newest.isPresent())
                .or(() -> newest);
        return date.map(day -> view(query, day, newest.orElse(day).equals(today), page, size))
                .orElse(DayView.NOTHING);
    }

    /** The categories of the days that are shown, to narrow them down. */
    List<DayCategory> categories(DayView view) {
        var date = view.date();
        return date == null
                ? List.of()
                : lists.categories(stretch(view.query(), date)).stream()
                        .limit(MOST_CATEGORIES)
                        .map(share -> DayCategory.of(share, view.query()))
                        .toList();
    }

    private DayView view(DayQuery query, LocalDate day, boolean today, int page, int size) {
        var stretch = stretch(query, day);
        var total = lists.count(stretch);
        var paging = Paging.of(page, total, size);
        return new DayView(
                query,
                stretch.first(),
                day,
                lists.page(stretch, query.order(), paging.page(), size).stream()
                        .map(PaperCards::of)
                        .toList(),
                total,
                paging,
                days.before(stretch.first()),
                days.after(day),
                today);
    }

    private static Stretch stretch(DayQuery query, LocalDate day) {
        var category = query.category();
        return new Stretch(day.minusDays(query.days() - 1L), day, category.isEmpty() ? null : category);
    }
}
