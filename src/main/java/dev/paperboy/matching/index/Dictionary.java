package dev.paperboy.matching.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.CharArrayMap;

/** Numbers words in the order they are first seen, from 0. */
final class Dictionary {

    static final int UNKNOWN = -1;

    private final CharArrayMap<Integer> numbers = new CharArrayMap<>(64, false);
    private final List<String> spelled = new ArrayList<>();

    /** The number of these letters; a new one when they are new. */
    int number(char[] letters, int length) {
        var known = numbers.get(letters, 0, length);
        if (known != null) {
            return known;
        }
        int number = spelled.size();
        numbers.put(Arrays.copyOf(letters, length), (Integer) number);
        spelled.add(new String(letters, 0, length));
        return number;
    }

    int number(String word) {
        return number(word.toCharArray(), word.length());
    }

    /** The number of a word, or {@link #UNKNOWN}. */
    int find(String word) {
        var known = numbers.get(word);
        return known == null ? UNKNOWN : known;
    }

    String spelled(int number) {
        return spelled.get(number);
    }

    int size() {
        return spelled.size();
    }
}
