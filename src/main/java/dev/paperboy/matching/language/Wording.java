package dev.paperboy.matching.language;

import dev.paperboy.matching.Scorer;
import dev.paperboy.matching.index.Day;
import dev.paperboy.matching.index.Zone;
import java.util.BitSet;
import java.util.Set;

/** A leaf that is looked for in running text. */
public sealed interface Wording extends Leaf permits Words, Prefix {

    Field field();

    /** The papers that may have it in that text. */
    Set<Integer> candidates(Day day, Zone zone);

    /** How often that text of the paper has it. */
    int frequency(Day day, int paper, Zone zone);

    /** How telling it is in this day: the sum over its words. */
    float rarity(Day day);

    @Override
    default BitSet matches(Day day) {
        var matches = new BitSet();
        for (var zone : field().zones()) {
            for (int paper : candidates(day, zone)) {
                if (frequency(day, paper, zone) > 0) {
                    matches.set(paper);
                }
            }
        }
        return matches;
    }

    @Override
    default Scorer scorer(Day day) {
        float rarity = rarity(day);
        return paper -> {
            int frequency = 0;
            for (var zone : field().zones()) {
                frequency += Zone.SCORED.contains(zone) ? frequency(day, paper, zone) : 0;
            }
            return frequency == 0 ? 0 : day.bm25().score(rarity, frequency, paper);
        };
    }

    @Override
    default boolean readsSignals() {
        return false;
    }
}
