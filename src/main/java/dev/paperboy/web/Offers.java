package dev.paperboy.web;

import dev.paperboy.matching.Shortfalls;
import dev.paperboy.matching.index.PaperText;
import dev.paperboy.matching.language.Filter;
import dev.paperboy.matching.language.FilterSyntaxException;
import dev.paperboy.matching.language.Filters;
import dev.paperboy.search.BackTest;
import dev.paperboy.search.NewsIndexes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Thinks up how a topic's filter could bring more papers like one, or fewer. */
@ApplicationScoped
class Offers {

    private static final int MOST = 5;

    private final NewsIndexes indexes;
    private final BackTest test;

    Offers(NewsIndexes indexes, BackTest test) {
        this.indexes = indexes;
        this.test = test;
    }

    /**
     * The best five at most.
     *
     * @param filter the topic's, in canonical form
     * @return best first, none of them chosen
     */
    List<Offer> of(Action action, String filter, PaperText paper) {
        var now = Filters.reopen(filter);
        var words = new ArrayList<String>();
        var changed = new ArrayList<Filter>();
        for (var each : indexes.current().distinctions(paper, now, MOST)) {
            changed(action, now, each).ifPresent(then -> {
                words.add(each);
                changed.add(then);
            });
        }
        var totals = test.totals(Stream.concat(Stream.of(now), changed.stream()).toList());
        return IntStream.range(0, words.size())
                .mapToObj(i -> new Offer(
                        words.get(i),
                        changed.get(i).canonical(),
                        effect(totals, totals.matches().get(i + 1)),
                        takes(changed.get(i), paper),
                        false))
                .toList();
    }

    /**
     * The filter with these words taken up.
     *
     * @return empty when they are none, would change nothing, or make the filter larger than it may be
     */
    static Optional<Filter> changed(Action action, Filter filter, String words) {
        return Filters.words(words)
                .map(phrase -> action == Action.MORE ? filter.or(phrase) : filter.without(phrase))
                .filter(changed -> !changed.equals(filter))
                .filter(Offers::canBeTyped);
    }

    static boolean takes(Filter filter, PaperText paper) {
        return Shortfalls.of(filter, paper).isEmpty();
    }

    private static boolean canBeTyped(Filter filter) {
        try {
            return Filters.compile(filter.canonical()).equals(filter);
        } catch (FilterSyntaxException e) {
            return false;
        }
    }

    private static String effect(BackTest.Totals totals, int then) {
        return totals.days() == 0
                ? "there are no papers yet to try it on"
                : String.format(
                        Locale.ENGLISH,
                        "papers in the last %s: %,d instead of %,d",
                        totals.days() == 1 ? "day" : totals.days() + " days",
                        then,
                        totals.matches().get(0));
    }
}
