package dev.paperboy.matching.language;

import java.util.List;
import java.util.regex.Pattern;

/** How values are written in the canonical form: bare where that reads back as the same, in quotes otherwise. */
public final class Printed {

    private static final Pattern BARE_WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}._'’]*");
    private static final Pattern BARE_VALUE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}._'’:/+-]*");

    private Printed() {}

    /** Whether a word of running text needs no quotes. */
    static boolean isBare(String word) {
        return BARE_WORD.matcher(word).matches();
    }

    static String words(List<String> words) {
        return quotedUnless(BARE_WORD, String.join(" ", words));
    }

    static String value(String value) {
        return quotedUnless(BARE_VALUE, value);
    }

    private static String quotedUnless(Pattern bare, String text) {
        return bare.matcher(text).matches() ? text : '"' + text + '"';
    }
}
