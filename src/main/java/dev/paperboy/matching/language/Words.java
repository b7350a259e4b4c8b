package dev.paperboy.matching.language;

import dev.paperboy.matching.index.Analysis;
import dev.paperboy.matching.index.Day;
import dev.paperboy.matching.index.Zone;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word or a phrase in a text field.
 *
 * @param phrases what to find, any of them: the phrase, and for pre-training also the word in one piece
 */
public record Words(Field field, List<Phrase> phrases, String shown) implements Wording {

    private static final Pattern HYPHENATED = Pattern.compile("[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)+");

    /** A word as it was typed bare, or nothing when only stop words and punctuation are in it. */
    static Optional<Leaf> bare(Field field, String text) {
        var terms = Analysis.terms(text);
        var words = Analysis.words(text);
        boolean whole = !terms.isEmpty()
                && terms.get(0).position() == 0
                && terms.get(terms.size() - 1).position() == words.size() - 1;
        var joined = Analysis.terms(String.join("", words));
        if (!whole || joined.size() != 1 || words.size() != text.split("-", -1).length || !isHyphenated(text)) {
            return quoted(field, text, 0);
        }
        return Optional.of(
                new Words(field, List.of(Phrase.of(terms, 0), Phrase.of(joined, 0)), String.join("-", words)));
    }

    /** A phrase, or nothing when only stop words and punctuation are in it. */
    static Optional<Leaf> quoted(Field field, String text, int slop) {
        var terms = Analysis.terms(text);
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        // Stop words at the edges find nothing and hold nothing apart.
        var words = Analysis.words(text)
                .subList(terms.get(0).position(), terms.get(terms.size() - 1).position() + 1);
        var phrase = Phrase.of(terms, slop);
        var shown = Printed.words(words) + (phrase.slop() > 0 ? "~" + phrase.slop() : "");
        return Optional.of(new Words(field, List.of(phrase), shown));
    }

    private static boolean isHyphenated(String text) {
        return HYPHENATED.matcher(text).matches();
    }

    @Override
    public Set<Integer> candidates(Day day, Zone zone) {
        var candidates = new HashSet<Integer>();
        for (var phrase : phrases) {
            candidates.addAll(day.stems(zone).of(phrase.stems().get(0)).keySet());
        }
        return candidates;
    }

    @Override
    public int frequency(Day day, int paper, Zone zone) {
        int frequency = 0;
        for (var phrase : phrases) {
            frequency += phrase.frequency(day.stems(zone), paper);
        }
        return frequency;
    }

    @Override
    public Set<Integer> positions(Day day, int paper, Zone zone) {
        var positions = new HashSet<Integer>();
        if (field.zones().contains(zone)) {
            phrases.forEach(phrase -> phrase.occurrences(day.stems(zone), paper).forEach(positions::addAll));
        }
        return positions;
    }

    @Override
    public float rarity(Day day) {
        float rarity = 0;
        for (var stem : phrases.get(0).stems()) {
            rarity += day.bm25().rarity(day.frequencyOf(stem));
        }
        return rarity;
    }

    @Override
    public String print() {
        return field == Field.ALL ? shown : field.print() + ":" + shown;
    }
}
