package dev.paperboy.delivery;

import java.util.regex.Pattern;

/**
 * Makes a value from outside safe in a header. Angus lets a line break in a value through, and it becomes a header of its
 * own; marks that turn the direction of writing would let a title pose as something else.
 */
final class HeaderText {

    /**
     * Control characters, line and paragraph separators, marks of direction, invisible blanks and lone surrogates. The two
     * joiners of Persian and Indic words stay.
     */
    private static final Pattern UNSAFE = Pattern.compile(
            "[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\ufff9-\\ufffb]");

    private static final Pattern BLANKS = Pattern.compile(" {2,}");

    /** What titles hold beside letters, and where they were cut. */
    private static final String OFTEN = "–—‘’“”…";

    private HeaderText() {}

    static String clean(String value) {
        if (isClean(value)) {
            return value;
        }
        String oneLine = UNSAFE.matcher(value).replaceAll(" ");
        return BLANKS.matcher(oneLine).replaceAll(" ").strip();
    }

    /** What most values are. */
    private static boolean isClean(String value) {
        char before = ' ';
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || (c > '~' && !isVisible(c)) || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ' || value.isEmpty();
    }

    private static boolean isVisible(char c) {
        return Character.isLetterOrDigit(c) || OFTEN.indexOf(c) >= 0;
    }
}
