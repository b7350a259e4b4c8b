package dev.paperboy.search;

import dev.paperboy.matching.DayIndex;
import dev.paperboy.matching.Match;
import dev.paperboy.matching.language.Filter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What a filter takes of some days; all counting of matches is here.
 *
 * @param perDay in the order of the days
 * @param matches of all the days, best first
 */
record Tallies(List<BackTest.Tally> perDay, List<Match> matches) {

    static Tallies of(Map<LocalDate, DayIndex> days, Filter filter) {
        var perDay = new ArrayList<BackTest.Tally>();
        var matches = new ArrayList<Match>();
        days.forEach((date, day) -> {
            var found = day.search(filter);
            perDay.add(new BackTest.Tally(date, day.size(), found.size()));
            matches.addAll(found);
        });
        Collections.sort(matches);
        return new Tallies(perDay, matches);
    }

    /** How many papers of all the days the filter takes. */
    static int total(Collection<DayIndex> days, Filter filter) {
        return days.stream().mapToInt(day -> day.search(filter).size()).sum();
    }
}
