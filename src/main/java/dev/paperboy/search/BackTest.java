package dev.paperboy.search;

import dev.paperboy.matching.Match;
import dev.paperboy.matching.language.Filter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a filter would have brought in the last days. */
@ApplicationScoped
public class BackTest {

    private final NewsIndexes indexes;
    private final PaperSearch search;

    BackTest(NewsIndexes indexes, PaperSearch search) {
        this.indexes = indexes;
        this.search = search;
    }

    /**
     * One day in figures.
     *
     * @param papers how many there were
     * @param matches how many of them the filter takes
     */
    public record Tally(LocalDate date, int papers, int matches) {}

    /** The tallies, newest day first, and the best of all matches. */
    public record Result(List<Tally> perDay, List<Hit> best) {

        public Result {
            perDay = List.copyOf(perDay);
            best = List.copyOf(best);
        }

        /** All matches of all days. */
        public int matches() {
            return perDay.stream().mapToInt(Tally::matches).sum();
        }
    }

    /**
     * Tries the filter on the last days that had papers. A paper counts on the day it got its place in the order of news, or
     * was announced if it has none.
     *
     * @param days how many days, 60 at most
     * @param most how many matches to show
     */
    public Result run(Filter filter, int days, int most) {
        var tallies = new ArrayList<Tally>();
        var matches = new ArrayList<Match>();
        for (var day : indexes.current().newestFirst(days)) {
            var found = day.index().search(filter);
            tallies.add(new Tally(day.date(), day.index().size(), found.size()));
            matches.addAll(found);
        }
        Collections.sort(matches);
        return new Result(
                tallies, search.hits(filter, matches.stream().limit(most).toList()));
    }
}
