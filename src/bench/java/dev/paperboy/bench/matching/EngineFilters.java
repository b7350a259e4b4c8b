package dev.paperboy.bench.matching;

import dev.paperboy.matching.language.Filter;
import java.util.ArrayList;
import java.util.List;

/** The filters of a load as our engine keeps them. */
final class EngineFilters {

    private final List<Filter> filters = new ArrayList<>();

    static EngineFilters of(Iterable<InventedFilter> filters) {
        var kept = new EngineFilters();
        filters.forEach(filter -> kept.filters.add(filter.filter()));
        return kept;
    }

    static EngineFilters next(InventedFilters source, int count) {
        var kept = new EngineFilters();
        for (var i = 0; i < count; i++) {
            kept.filters.add(source.next().filter());
        }
        return kept;
    }

    List<Filter> filters() {
        return filters;
    }

    int size() {
        return filters.size();
    }

    /** What they take in memory, as the engine reckons it. */
    long bytes() {
        return 0;
    }
}
