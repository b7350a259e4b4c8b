package dev.paperboy.matching.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether the words of a filter name the person who writes the name in these parts. */
final class SameName {

    /** Small words of family names. People abbreviate their forenames, not these. */
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "di", "du", "la", "le", "van", "von", "der", "den", "del", "della", "dos", "ter", "ten", "bin",
            "al", "el");

    /** With fewer words one is a forename and one the family name: Di Wang has no particle. */
    private static final int FEWEST_WITH_PARTICLE = 3;

    private SameName() {}

    /**
     * Each word has to be a part of its own: parts that are the same first, then initials for what is left, on either side. One
     * part that is longer than an initial has to be there in full.
     */
    static boolean agree(List<String> words, List<String> name) {
        var left = new ArrayList<String>();
        var parts = new ArrayList<>(name);
        boolean inFull = false;
        for (var word : words) {
            if (parts.remove(word)) {
                inFull |= word.length() > 1;
            } else {
                left.add(word);
            }
        }
        return left.isEmpty() || (inFull && left.stream().allMatch(word -> take(word, words, parts, name)));
    }

    /** An initial fits any name with its letter, so the first is as good as another. */
    private static boolean take(String word, List<String> words, List<String> parts, List<String> name) {
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (isInitial(word, part, name) || isInitial(part, word, words)) {
                parts.remove(i);
                return true;
            }
        }
        return false;
    }

    private static boolean isInitial(String letter, String part, List<String> of) {
        boolean isParticle = of.size() >= FEWEST_WITH_PARTICLE && PARTICLES.contains(part);
        return letter.length() == 1 && part.startsWith(letter) && !isParticle;
    }
}
