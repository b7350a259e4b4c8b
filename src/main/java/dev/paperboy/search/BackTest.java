package dev.paperboy.search;

import dev.paperboy.matching.language.Filter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** What a filter would have brought in the last days. */
@ApplicationScoped
public class BackTest {

    /** What a test looks at unless somebody asks for less or more. */
    public static final int DAYS = 30;

    /** As many days as are held in memory. */
    public static final int MOST_DAYS = 60;

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

    /**
     * What came out.
     *
     * @param perDay newest day first
     * @param matches all of all days
     * @param best the best of them, best first
     * @param clauses what each clause does, in the filter's own order; none for a filter of one clause
     */
    public record Result(List<Tally> perDay, int matches, List<Hit> best, Summary summary, List<Worth> clauses) {

        public Result {
            perDay = List.copyOf(perDay);
            best = List.copyOf(best);
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * Tries the filter on the last days that had papers. A paper counts on the day it got its place in the order of news, or
     * was announced if it has none.
     *
     * @param days how many days, {@link #MOST_DAYS} at most
     * @param most how many matches to show
     */
    public Result run(Filter filter, int days, int most) {
        var tested = indexes.current().newestFirst(days);
        var tallies = Tallies.of(tested, filter, most);
        return new Result(
                tallies.perDay(),
                tallies.matches(),
                search.hits(filter, tallies.best()),
                Summary.of(tallies.perDay()),
                worths(filter, tallies.matches(), tested));
    }

    /**
     * How many papers each filter takes of the last days that had papers.
     *
     * @param days how many days were looked at; 0 when there are none
     * @param matches in the order of the filters
     */
    public record Totals(int days, List<Integer> matches) {

        public Totals {
            matches = List.copyOf(matches);
        }
    }

    /** Counts what several filters take of the last {@link #DAYS} days; cheaper than as many runs. */
    public Totals totals(List<Filter> filters) {
        var tested = indexes.current().newestFirst(DAYS);
        return new Totals(
                tested.size(),
                IntStream.of(Tallies.totals(tested, filters)).boxed().toList());
    }

    private static List<Worth> worths(Filter filter, int matches, List<NewsDay> days) {
        var variations = filter.variations();
        var totals = Tallies.totals(
                days, variations.stream().map(Filter.Variation::without).toList());
        return IntStream.range(0, totals.length)
                .mapToObj(i ->
                        new Worth(variations.get(i).clause(), variations.get(i).kind(), Math.abs(matches - totals[i])))
                .toList();
    }
}
