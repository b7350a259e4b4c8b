package dev.paperboy.web;

import dev.paperboy.paper.PaperOrder;
import dev.paperboy.rendering.PaperView;
import dev.paperboy.rendering.WrittenDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The papers of a day or of some days, or one page of them.
 *
 * @param first null when there is no paper at all, like {@code date}
 * @param date the last of the days
 * @param total how many there are in all
 * @param before the last day with papers before these
 * @param after the first day with papers after these
 * @param today whether the newest day with papers is today
 */
record DayView(
        DayQuery query,
        @Nullable LocalDate first,
        @Nullable LocalDate date,
        List<PaperView> papers,
        long total,
        Paging paging,
        Optional<LocalDate> before,
        Optional<LocalDate> after,
        boolean today) {

    static final DayView NOTHING = new DayView(
            new DayQuery(null, 1, PaperOrder.VOTES, ""),
            null,
            null,
            List.of(),
            0,
            Paging.of(0, 0),
            Optional.empty(),
            Optional.empty(),
            false);

    /** What the page is called. */
    public String heading() {
        return date == null
                ? ""
                : (query.days() == 1 ? "" : query.days() + " days to ") + WrittenDate.of(date, Locale.UK);
    }

    /** The same where it stands alone. */
    public String title() {
        var what = query.category().isEmpty() ? "Papers of " : query.category() + " papers of ";
        return date == null ? "Papers" : what + heading();
    }

    /** How many papers of which days, in words. */
    public String counted() {
        return date == null || first == null ? "" : Spoken.papers(total) + " of " + Spoken.days(first, date);
    }

    /** The one day that a search may be kept to, as addresses write it; empty when these are more days than one. */
    public String searched() {
        return date == null || query.days() > 1 ? "" : date.toString();
    }

    public long more() {
        return total - papers.size();
    }

    /** To the days before and after, and to the newest. */
    public List<Step> steps() {
        var steps = new ArrayList<Step>();
        if (date == null || first == null) {
            return steps;
        }
        var one = query.days() == 1;
        before.ifPresent(day -> steps.add(new Step(
                query.at(one ? day : first.minusDays(1)).href(), "← " + (one ? Spoken.day(day) : "Earlier"), false)));
        after.ifPresent(day -> {
            steps.add(new Step(
                    query.at(one ? day : date.plusDays(query.days())).href(),
                    (one ? Spoken.day(day) : "Later") + " →",
                    false));
            steps.add(new Step(query.at(null).href(), today ? "Today" : "Newest", false));
        });
        return steps;
    }

    /** The ways to put them in order. */
    public List<Step> orders() {
        return List.of(
                new Step(query.by(PaperOrder.VOTES).href(), "Most votes", query.order() == PaperOrder.VOTES),
                new Step(query.by(PaperOrder.NEWEST).href(), "Newest", query.order() == PaperOrder.NEWEST));
    }

    /** The stretches of days to choose from. */
    public List<Step> spans() {
        return DayQuery.SPANS.stream()
                .map(days ->
                        new Step(query.over(days).href(), days == 1 ? "One day" : days + " days", query.days() == days))
                .toList();
    }

    /** The same without a category. */
    public String everything() {
        return query.in("").href();
    }

    /** The address that is the page's own. */
    String address() {
        var dated = query.at(date);
        return paging.page() == 0 ? dated.href() : dated.paged() + paging.number();
    }
}
