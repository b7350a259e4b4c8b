package dev.paperboy.matching.index;

import java.util.BitSet;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Hits of several words in some texts, added up paper by paper in any order. */
final class Counts {

    private final Set<Zone> zones;
    private final BitSet papers = new BitSet();
    private final int[] scored;

    Counts(int papers, Set<Zone> zones) {
        this.zones = zones;
        this.scored = new int[papers];
    }

    void add(int paper, ToIntFunction<Zone> count) {
        for (var zone : zones) {
            int found = count.applyAsInt(zone);
            if (found > 0) {
                papers.set(paper);
                scored[paper] += zone.isScored() ? found : 0;
            }
        }
    }

    Hits hits() {
        var found = new Ints();
        var frequencies = new Ints();
        papers.stream().forEach(paper -> {
            found.add(paper);
            frequencies.add(scored[paper]);
        });
        return Hits.of(found, frequencies);
    }
}
