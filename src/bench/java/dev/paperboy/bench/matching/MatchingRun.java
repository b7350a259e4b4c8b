package dev.paperboy.bench.matching;

import dev.paperboy.matching.index.Analysis;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Matches a day against all filters: our engine, Lucene's Monitor, a Lucene index of the day, and SQL, in turns in one process
 * on one thread, and compares their answers.
 */
public final class MatchingRun {

    private static final int WIDE_SEED = 3;

    private final Corpus corpus;
    private final Scale scale;
    private final Agreement agreement;
    private final MatchingReport report = new MatchingReport();

    private MatchingRun(Corpus corpus, Scale scale) {
        this.corpus = corpus;
        this.scale = scale;
        this.agreement = new Agreement(corpus.day());
    }

    /**
     * Prints the tables and writes {@code target/bench/matching.json}.
     *
     * @param folder of papers as JSON lines; empty for invented ones
     * @param quick with fewer filters, for trying
     */
    public static void run(String folder, boolean quick) throws IOException, SQLException {
        new MatchingRun(Corpus.of(folder), quick ? Scale.QUICK : Scale.FULL).run();
    }

    private void run() throws IOException, SQLException {
        describe();
        try (var lucene = new LuceneDayPeer(corpus.day());
                var sql = new SqlPeer(corpus.day())) {
            var race = new Race(corpus.day(), scale, agreement, lucene, sql);
            for (var load : Load.values()) {
                Progress.say("making " + load.words() + " filters");
                var filters = load.filters(load.leaves(corpus), scale.large()).next(scale.large());
                var few = filters.subList(0, scale.small());
                report.race(load.words(), few.size(), race.run(few));
                report.race(load.words(), filters.size(), race.run(filters));
            }
            wide(race);
        }
        growth();
        build();
        Progress.say("trying a new filter");
        report.heading("A new filter of eight words, tried on " + corpus.days().size() + " days");
        report.figure("checkCpuMillis", "CPU ms", CheckTimes.millis(corpus));
        report.heading("Same answers");
        report.figure("pairsCompared", "million pairs of filter and paper compared", agreement.millionPairs());
        report.figure("disagreements", "disagreements", agreement.disagreements());
        Progress.say("done");
        report.write();
    }

    private void describe() {
        var stems = new HashSet<String>();
        var words = 0;
        for (var paper : corpus.day()) {
            for (var text : List.of(paper.title(), paper.abstractText())) {
                for (var term : Analysis.terms(text)) {
                    stems.add(term.stem());
                    words++;
                }
            }
        }
        System.out.printf(
                "%nMatching: a day of %,d %s, %,d words without stop words, %,d different stems, %,d characters of abstract;"
                        + " one thread, CPU time, median%n",
                corpus.day().size(),
                corpus.name(),
                words,
                stems.size(),
                corpus.day().stream()
                                .mapToInt(paper -> paper.abstractText().length())
                                .sum()
                        / corpus.day().size());
        report.note("quick", scale.quick());
        report.note("papers", corpus.name());
    }

    private void wide(Race race) throws IOException, SQLException {
        var filters = new InventedFilters(new WideLeaves(corpus), WIDE_SEED, scale.large()).next(scale.large());
        var leaves = filters.stream().flatMap(filter -> filter.part().leaves()).collect(Collectors.toSet());
        report.race("wide", filters.size(), race.withoutMonitors(filters));
        System.out.printf("%n%,d different leaves.%n", leaves.size());
        report.note("wideLeaves", leaves.size());
    }

    private void growth() throws IOException, SQLException {
        for (var load : Load.values()) {
            Progress.say("growth, " + load.words());
            var growth = Growth.of(corpus, load, scale);
            var suffix = load == Load.SELECTIVE ? "" : "Broad";
            report.heading("Growth, " + load.words());
            growth.nanosPerFilter()
                    .forEach((filters, nanos) -> report.figure(
                            "nanosPerFilter" + inShort(filters) + suffix,
                            String.format("ns per filter, %,d filters", filters),
                            nanos));
            double small = growth.nanosPerFilter().getOrDefault(scale.small(), Double.NaN);
            double huge = growth.nanosPerFilter().getOrDefault(scale.huge(), Double.NaN);
            report.figure(
                    "growth" + inShort(scale.huge()) + "Over" + inShort(scale.small()) + suffix,
                    "the last over the first",
                    huge / small);
            report.figure(
                    "bytesAllocatedPerFilter" + suffix, "bytes allocated per filter", growth.allocatedPerFilter());
            report.figure("bytesPerFilter" + suffix, "bytes kept per filter", growth.bytesPerFilter());
            report.figure(
                    "heapBytesPerFilter" + suffix, "bytes per filter by the heap's measure", growth.heapPerFilter());
        }
    }

    private void build() throws IOException, SQLException {
        var filters =
                EngineFilters.next(Load.SELECTIVE.filters(Load.SELECTIVE.leaves(corpus), scale.large()), scale.large());
        Progress.say("building");
        var build = BuildTimes.of(corpus, filters);
        report.heading("Building a day");
        report.figure("dayAnsweredCpuMillis", "our index with all leaves of 100,000 filters answered", build.day());
        report.figure("dayIndexCpuMillis", "CPU ms, our index", build.index());
        report.figure("analysisCpuMillis", "the analysis alone", build.analysis());
        report.figure("luceneIndexCpuMillis", "Lucene's index", build.lucene());
    }

    /** 10k, 1M. */
    private static String inShort(int filters) {
        return filters >= 1_000_000 ? filters / 1_000_000 + "M" : filters / 1_000 + "k";
    }
}
