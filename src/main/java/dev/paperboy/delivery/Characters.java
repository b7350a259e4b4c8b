package dev.paperboy.delivery;

import java.util.BitSet;

/** Some characters of ASCII. Every mail's head is checked against a few such sets; a regular expression takes ten times as long. */
final class Characters {

    private static final String LETTERS_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private final BitSet members = new BitSet(128);

    private Characters(String members) {
        members.chars().forEach(this.members::set);
    }

    static Characters lettersDigitsAnd(String more) {
        return new Characters(LETTERS_DIGITS + more);
    }

    /** All that can be seen, but for these. */
    static Characters visibleBut(String others) {
        var visible = new StringBuilder();
        for (char c = '!'; c <= '~'; c++) {
            if (others.indexOf(c) < 0) {
                visible.append(c);
            }
        }
        return new Characters(visible.toString());
    }

    /** Whether this part of the text is 1 to so many of them and nothing else. */
    boolean make(String text, int from, int to, int most) {
        if (to <= from || to - from > most) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (!members.get(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
