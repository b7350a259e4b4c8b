package dev.paperboy.matching.index;

import java.util.Set;
import java.util.function.ToIntFunction;

/** Collects hits in some texts, paper by paper in their order. */
final class HitsBuilder {

    private final Set<Zone> zones;
    private final Ints papers = new Ints();
    private final Ints frequencies = new Ints();

    HitsBuilder(Set<Zone> zones) {
        this.zones = zones;
    }

    /** Adds the paper if any of the texts has a hit. */
    void add(int paper, ToIntFunction<Zone> count) {
        int all = 0;
        int scored = 0;
        for (var zone : zones) {
            int found = count.applyAsInt(zone);
            all += found;
            scored += zone.isScored() ? found : 0;
        }
        if (all > 0) {
            papers.add(paper);
            frequencies.add(scored);
        }
    }

    Hits build() {
        return Hits.of(papers, frequencies);
    }
}
