package dev.paperboy.matching.language;

import dev.paperboy.matching.index.Day;
import dev.paperboy.matching.index.Statistics;
import dev.paperboy.matching.index.Zone;
import java.util.BitSet;

/** A leaf that asks a fact of the paper. It selects without ranking. */
sealed interface Trait extends Leaf permits Author, Organization, Category, Identifier, Source, Signal, HasCode, Kind {

    @Override
    default float rarity(Statistics statistics) {
        return 0;
    }

    @Override
    default BitSet positions(Day day, int paper, Zone zone) {
        return new BitSet();
    }

    @Override
    default boolean readsSignals() {
        return false;
    }
}
