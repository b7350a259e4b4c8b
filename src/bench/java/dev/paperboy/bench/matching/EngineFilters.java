package dev.paperboy.bench.matching;

import dev.paperboy.matching.FilterSet;

/** The filters of a load as our engine keeps them. */
record EngineFilters(FilterSet set) {

    static EngineFilters of(Iterable<InventedFilter> filters) {
        var set = new FilterSet();
        filters.forEach(filter -> set.add(filter.filter()));
        return new EngineFilters(set);
    }

    static EngineFilters next(InventedFilters source, int count) {
        var set = new FilterSet();
        while (set.size() < count) {
            set.add(source.next().filter());
        }
        return new EngineFilters(set);
    }

    int size() {
        return set.size();
    }

    /** What they take in memory, as the engine reckons it. */
    long bytes() {
        return set.bytes();
    }
}
