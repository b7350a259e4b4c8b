package dev.paperboy.search;

import dev.paperboy.matching.FilterSet;
import dev.paperboy.matching.Match;
import dev.paperboy.matching.language.Filter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a filter takes of some days; all counting of matches is here.
 *
 * @param perDay in the order of the days
 * @param best of all the days, best first
 */
record Tallies(List<BackTest.Tally> perDay, List<Match> best) {

    /** All matches of all the days. */
    int matches() {
        return perDay.stream().mapToInt(BackTest.Tally::matches).sum();
    }

    static Tallies of(List<NewsDay> days, Filter filter, int most) {
        var alone = new FilterSet();
        int number = alone.add(filter);
        var perDay = new ArrayList<BackTest.Tally>();
        var best = new ArrayList<Match>();
        for (var day : days) {
            var matcher = day.matcher(alone);
            int total = matcher.search(number, most);
            perDay.add(new BackTest.Tally(day.date(), day.index().size(), total));
            for (int rank = 0; rank < matcher.size(); rank++) {
                best.add(matcher.get(rank));
            }
        }
        Collections.sort(best);
        return new Tallies(perDay, best.subList(0, Math.min(most, best.size())));
    }

    /** How many papers of all the days each filter takes; what several look for is looked up once. */
    static int[] totals(List<NewsDay> days, List<Filter> filters) {
        var set = new FilterSet();
        var numbers = filters.stream().mapToInt(set::add).toArray();
        var totals = new int[numbers.length];
        for (var day : days) {
            var matcher = day.matcher(set);
            for (int i = 0; i < numbers.length; i++) {
                totals[i] += matcher.search(numbers[i], 0);
            }
        }
        return totals;
    }
}
