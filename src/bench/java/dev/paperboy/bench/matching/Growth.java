package dev.paperboy.bench.matching;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;

/**
 * Our engine alone, with ever more filters.
 *
 * @param nanosPerFilter by the number of filters, ranked
 * @param allocatedPerFilter what matching one filter leaves to the garbage collector, in bytes
 * @param bytesPerFilter what the engine says a filter takes in memory
 * @param heapPerFilter what the heap says
 */
record Growth(
        Map<Integer, Double> nanosPerFilter, double allocatedPerFilter, double bytesPerFilter, double heapPerFilter) {

    private static final int BEST = 20;
    private static final int ROUNDS = 5;
    private static final double SHARE = 20;

    static Growth of(Corpus corpus, Load load, Scale scale) throws IOException, SQLException {
        var leaves = load.leaves(corpus);
        var small = EngineRun.of(corpus.day(), EngineFilters.next(load.filters(leaves, scale.small()), scale.small()));
        var large = EngineRun.of(corpus.day(), EngineFilters.next(load.filters(leaves, scale.large()), scale.large()));
        var source = load.filters(leaves, scale.huge());
        var before = Heap.used();
        var filters = EngineFilters.next(source, scale.huge());
        var heap = Heap.used() - before;
        var huge = EngineRun.of(corpus.day(), filters);

        var rounds = new Rounds<Integer>();
        for (var run : new EngineRun[] {small, large, huge}) {
            rounds.add(run.size(), 1e9 / run.size(), () -> run.all(BEST));
        }
        var nanos = rounds.run(ROUNDS, SHARE);
        return new Growth(
                nanos,
                CpuTime.allocated(() -> huge.all(BEST)) / (double) huge.size(),
                filters.bytes() / (double) huge.size(),
                heap / (double) huge.size());
    }
}
