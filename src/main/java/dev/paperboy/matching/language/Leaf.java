package dev.paperboy.matching.language;

import dev.paperboy.matching.index.Day;
import dev.paperboy.matching.index.Hits;
import dev.paperboy.matching.index.Statistics;
import dev.paperboy.matching.index.Zone;
import java.util.BitSet;

/** One thing to look for in one field. */
public sealed interface Leaf permits Wording, Trait {

    /** The papers of the day that have it. */
    Hits hits(Day day);

    /** What a hit is worth, the days' statistics given; 0 for what selects without ranking. */
    float rarity(Statistics statistics);

    /** The word positions it hits in that text of the paper; empty for what is not text. */
    BitSet positions(Day day, int paper, Zone zone);

    /** Whether the answer can change while the paper's text stays. */
    boolean readsSignals();

    String print();
}
