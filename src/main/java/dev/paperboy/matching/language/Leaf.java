package dev.paperboy.matching.language;

import dev.paperboy.matching.Scorer;
import dev.paperboy.matching.index.Day;
import dev.paperboy.matching.index.Zone;
import java.util.BitSet;
import java.util.Set;

/** One thing to look for in one field. */
public sealed interface Leaf permits Wording, Trait {

    /** The papers of the day that have it, as a set the caller may change. */
    BitSet matches(Day day);

    /** Without weight. */
    Scorer scorer(Day day);

    /** The word positions it hits in that text of the paper; empty for what is not text. */
    Set<Integer> positions(Day day, int paper, Zone zone);

    /** Whether the answer can change while the paper's text stays. */
    boolean readsSignals();

    String print();
}
