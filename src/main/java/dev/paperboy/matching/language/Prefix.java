package dev.paperboy.matching.language;

import dev.paperboy.matching.index.Analysis;
import dev.paperboy.matching.index.Day;
import dev.paperboy.matching.index.Folding;
import dev.paperboy.matching.index.Hits;
import dev.paperboy.matching.index.Statistics;
import dev.paperboy.matching.index.Term;
import dev.paperboy.matching.index.Zone;
import java.util.BitSet;
import java.util.Optional;

/** The beginning of a word in a text field. It is held against words as they stand, since a stem may be shorter than it. */
public record Prefix(Field field, String beginning) implements Wording {

    /** A prefix, or nothing when no single word can begin like this. */
    static Optional<Leaf> of(Field field, String beginning) {
        var words = Analysis.words(beginning);
        if (words.size() != 1 || words.get(0).length() != beginning.length() || !Printed.isBare(words.get(0))) {
            return Optional.empty();
        }
        return Optional.of(new Prefix(field, words.get(0)));
    }

    @Override
    public Hits hits(Day day) {
        return day.words().startingWith(folded(), field.zones());
    }

    @Override
    public BitSet positions(Day day, int paper, Zone zone) {
        return field.zones().contains(zone) ? day.words().positionsOf(folded(), paper, zone) : new BitSet();
    }

    @Override
    public boolean names(Term term) {
        return term.word().startsWith(folded());
    }

    @Override
    public float rarity(Statistics statistics) {
        return statistics.rarityOfBeginning(folded());
    }

    /** As papers' words are kept. */
    private String folded() {
        return Folding.fold(beginning);
    }

    @Override
    public String print() {
        return field == Field.ALL ? beginning + "*" : field.print() + ":" + beginning + "*";
    }
}
