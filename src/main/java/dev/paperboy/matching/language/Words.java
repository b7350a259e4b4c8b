package dev.paperboy.matching.language;

import dev.paperboy.matching.index.Analysis;
import dev.paperboy.matching.index.Day;
import dev.paperboy.matching.index.Hits;
import dev.paperboy.matching.index.Phrase;
import dev.paperboy.matching.index.Statistics;
import dev.paperboy.matching.index.Term;
import dev.paperboy.matching.index.Zone;
import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Pattern;

/** A word or a phrase in a text field. */
public record Words(Field field, Phrase phrase, String shown) implements Wording {

    private static final Pattern HYPHENATED = Pattern.compile("[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)+");

    /** A word as it was typed bare, or nothing when only stop words and punctuation are in it. */
    static Optional<Leaf> bare(Field field, String text) {
        var terms = Analysis.terms(text);
        var words = Analysis.words(text);
        boolean whole = !terms.isEmpty()
                && terms.get(0).position() == 0
                && terms.get(terms.size() - 1).position() == words.size() - 1;
        if (!whole || words.size() < 2 || words.size() != text.split("-", -1).length || !isHyphenated(text)) {
            return quoted(field, text, 0);
        }
        return Optional.of(new Words(field, Phrase.of(terms, words, 0), String.join("-", words)));
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
        var phrase = Phrase.of(terms, Analysis.words(text), slop);
        var shown = Printed.words(words) + (phrase.slop() > 0 ? "~" + phrase.slop() : "");
        return Optional.of(new Words(field, phrase, shown));
    }

    private static boolean isHyphenated(String text) {
        return HYPHENATED.matcher(text).matches();
    }

    @Override
    public Hits hits(Day day) {
        return day.words().find(phrase, field.zones());
    }

    @Override
    public BitSet positions(Day day, int paper, Zone zone) {
        return field.zones().contains(zone) ? day.words().positions(phrase, paper, zone) : new BitSet();
    }

    @Override
    public boolean names(Term term) {
        return phrase.stems().contains(term.stem());
    }

    /** A phrase is as rare as its stems together. */
    @Override
    public float rarity(Statistics statistics) {
        float rarity = 0;
        for (var stem : phrase.stems()) {
            rarity += statistics.rarityOf(stem);
        }
        return rarity;
    }

    @Override
    public String print() {
        return field == Field.ALL ? shown : field.print() + ":" + shown;
    }
}
