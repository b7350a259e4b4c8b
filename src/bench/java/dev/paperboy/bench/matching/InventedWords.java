package dev.paperboy.bench.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/** Words nobody has: stems of syllables, with the endings that the stemmer takes off. The function words are English. */
final class InventedWords {

    private static final String[] ONSETS = "b br c d f g gr h j k l m n p pr r s st t tr v w z".split(" ", -1);
    private static final String[] VOWELS = "a e i o u a e i o ea".split(" ", -1);
    private static final String[] CODAS = "b d g k l m n p r t x nd nt rk lt".split(" ", -1);
    private static final String[] ENDINGS = {"", "", "", "", "s", "s", "ing", "ed"};

    /** The most frequent first; the analysis leaves out about two in three. */
    private static final String[] FUNCTION =
            ("the of and a to in is for that with we on as are by this an our from be which it can at have has not these"
                            + " more their or using than both such also between its into each while where or but been how"
                            + " only all they when other most however no will was if then there")
                    .split(" ", -1);

    private static final Zipf FUNCTION_RANKS = new Zipf(FUNCTION.length, 2, 1.1);

    private InventedWords() {}

    /** So many different stems, short ones first, as frequent words are. */
    static List<String> stems(int count, Random chance) {
        var known = new HashSet<String>();
        var stems = new ArrayList<String>(count);
        while (stems.size() < count) {
            var stem = stem(stems.size() < count / 3 ? 1 : 1 + chance.nextInt(2), chance);
            if (known.add(stem)) {
                stems.add(stem);
            }
        }
        return stems;
    }

    /** A stem with so many open syllables before its closed one. */
    static String stem(int open, Random chance) {
        var stem = new StringBuilder();
        for (var i = 0; i < open; i++) {
            stem.append(any(ONSETS, chance)).append(any(VOWELS, chance));
        }
        return stem.append(any(ONSETS, chance))
                .append(any(VOWELS, chance))
                .append(any(CODAS, chance))
                .toString();
    }

    static String inflected(String stem, Random chance) {
        return stem + any(ENDINGS, chance);
    }

    static String function(Random chance) {
        return FUNCTION[FUNCTION_RANKS.next(chance)];
    }

    private static String any(String[] parts, Random chance) {
        return parts[chance.nextInt(parts.length)];
    }
}
