package dev.paperboy.matching.index;

import java.util.ArrayList;
import java.util.List;

/**
 * Stems at fixed distances from one another; one stem is a phrase too.
 *
 * @param offsets the distance of each stem from the first; more than 1 apart where a stop word stands between
 * @param slop how far the stems may stray from these distances, the farthest ahead and the farthest behind taken together; 0 for
 *     an exact phrase. Two neighbours that change places stray by 2.
 * @param joined the other spellings, in which neighbours are one word
 */
public record Phrase(List<String> stems, List<Integer> offsets, int slop, List<Joined> joined) {

    /**
     * Neighbours written as one word: "pre training" as "pretraining".
     *
     * @param from the first of the stems that are one word
     * @param to the first that is not, exclusive
     */
    public record Joined(int from, int to, String stem) {}

    /**
     * The phrase that these terms of a text make.
     *
     * @param words all words of the text: what stands between the terms is part of a joined word
     */
    public static Phrase of(List<Term> terms, List<String> words, int slop) {
        int first = terms.get(0).position();
        return new Phrase(
                terms.stream().map(Term::stem).toList(),
                terms.stream().map(term -> term.position() - first).toList(),
                terms.size() == 1 ? 0 : slop,
                slop == 0 ? joined(terms, words) : List.of());
    }

    private static List<Joined> joined(List<Term> terms, List<String> words) {
        var joined = new ArrayList<Joined>();
        for (int i = 0; i + 1 < terms.size(); i++) {
            if (terms.get(i + 1).position() == terms.get(i).position() + 1) {
                joined.add(joined(terms, words, i, i + 2));
            }
        }
        if (terms.size() > 2) {
            joined.add(joined(terms, words, 0, terms.size()));
        }
        return List.copyOf(joined);
    }

    private static Joined joined(List<Term> terms, List<String> words, int from, int to) {
        var between =
                words.subList(terms.get(from).position(), terms.get(to - 1).position() + 1);
        var term = Analysis.terms(String.join("", between));
        return new Joined(from, to, term.size() == 1 ? term.get(0).stem() : "");
    }
}
