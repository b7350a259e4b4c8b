package dev.paperboy.bench.matching;

import dev.paperboy.matching.DayIndex;
import dev.paperboy.matching.index.PaperText;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Our engine alone: the time of one filter among a hundred thousand, and of a day until it can be asked. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class MatchingBenchmark {

    private static final int FILTERS = 100_000;
    private static final int BEST = 20;

    /** A day, and filters that are matched one after another. */
    @State(Scope.Thread)
    public static class Filters {

        private final Corpus corpus = Corpus.invented();
        private final EngineFilters filters =
                EngineFilters.next(Load.SELECTIVE.filters(Load.SELECTIVE.leaves(corpus), FILTERS), FILTERS);
        private final EngineRun engine = EngineRun.of(corpus.day(), filters);
        private int next;

        @Setup
        public void answerLeaves() {
            engine.all(BEST);
        }

        int match() {
            next = (next + 1) % FILTERS;
            return engine.match(next, BEST);
        }

        List<PaperText> papers() {
            return corpus.day();
        }
    }

    @Benchmark
    public int filter(Filters filters) {
        return filters.match();
    }

    @Benchmark
    public DayIndex day(Filters filters) {
        return DayIndex.of(filters.papers());
    }
}
