package dev.paperboy.matching.language;

import dev.paperboy.matching.index.Analysis;
import dev.paperboy.matching.index.Day;
import dev.paperboy.matching.index.Zone;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

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
    public Set<Integer> candidates(Day day, Zone zone) {
        return day.words(zone).startingWith(beginning);
    }

    @Override
    public int frequency(Day day, int paper, Zone zone) {
        return positions(day, paper, zone).size();
    }

    @Override
    public Set<Integer> positions(Day day, int paper, Zone zone) {
        return field.zones().contains(zone) ? day.words(zone).startingWith(beginning, paper) : Set.of();
    }

    /** All words that begin like this count as one. */
    @Override
    public float rarity(Day day) {
        var papers = new HashSet<Integer>();
        Zone.SCORED.forEach(zone -> papers.addAll(candidates(day, zone)));
        return day.bm25().rarity(papers.size());
    }

    @Override
    public String print() {
        return field == Field.ALL ? beginning + "*" : field.print() + ":" + beginning + "*";
    }
}
