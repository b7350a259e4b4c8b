package dev.paperboy.matching.language;

import dev.paperboy.matching.Scorer;
import dev.paperboy.matching.index.Card;
import dev.paperboy.matching.index.Day;
import dev.paperboy.matching.index.Zone;
import java.util.BitSet;
import java.util.Set;

/** A leaf that asks a fact of the paper. It selects without ranking. */
public sealed interface Trait extends Leaf
        permits Author, Organization, Category, Identifier, Source, Signal, HasCode, Kind {

    boolean accepts(Card card);

    @Override
    default BitSet matches(Day day) {
        return day.where(this::accepts);
    }

    @Override
    default Scorer scorer(Day day) {
        return paper -> 0;
    }

    @Override
    default Set<Integer> positions(Day day, int paper, Zone zone) {
        return Set.of();
    }

    @Override
    default boolean readsSignals() {
        return false;
    }
}
