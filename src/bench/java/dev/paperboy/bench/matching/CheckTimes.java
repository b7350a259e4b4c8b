package dev.paperboy.bench.matching;

import dev.paperboy.matching.DayIndex;
import dev.paperboy.matching.Match;
import dev.paperboy.matching.language.Filter;
import dev.paperboy.matching.language.Filters;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What somebody waits for who tries a new filter of eight words and phrases on the last thirty days. */
final class CheckTimes {

    private static final int WARM_UP = 20;
    private static final int FILTERS = 50;
    private static final int LEAVES = 8;

    private final List<DayIndex> days;
    private final LeafSource source;
    private final Random chance = new Random(8);

    private CheckTimes(Corpus corpus) {
        days = corpus.days().stream().map(DayIndex::of).toList();
        source = new TitleLeaves(corpus, false);
    }

    /** CPU milliseconds, the median of different filters. */
    static double millis(Corpus corpus) throws IOException, SQLException {
        var times = new CheckTimes(corpus);
        var millis = new ArrayList<Double>();
        for (var i = 0; i < WARM_UP + FILTERS; i++) {
            var filter = times.filter();
            millis.add(CpuTime.seconds(() -> times.run(filter)) * 1_000);
        }
        return CpuTime.median(millis.subList(WARM_UP, millis.size()));
    }

    /** As the back-test does it. */
    private long run(Filter filter) {
        var matches = new ArrayList<Match>();
        for (var day : days) {
            matches.addAll(day.search(filter));
        }
        Collections.sort(matches);
        return matches.size();
    }

    private Filter filter() {
        var leaves = new ArrayList<PartLeaf>();
        while (leaves.size() < LEAVES) {
            leaves.add(leaves.size() % 4 == 3 ? source.phrase(chance) : source.word(chance));
        }
        var pairs = Stream.of(0, 2, 4)
                .map(first -> Joined.all(leaves.subList(first, first + 2)))
                .toList();
        var wanted = Joined.any(
                Stream.concat(pairs.stream(), Stream.of(leaves.get(6))).toList());
        return Filters.reopen(new Excluding(wanted, leaves.get(7)).filter());
    }
}
