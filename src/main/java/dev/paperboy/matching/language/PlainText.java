package dev.paperboy.matching.language;

import java.text.Normalizer;

/**
 * A filter text in the few characters the language is written in: one kind of quotation mark, one minus, one blank, nothing
 * invisible. Text is pasted from mails, slides and Word, and looks the same there. Each place knows where it was typed.
 */
final class PlainText {

    private static final String DOUBLE =
            "\u201c\u201d\u201e\u201f\u00ab\u00bb\u300c\u300d\u300e\u300f\u301d\u301e\u301f";
    private static final String SINGLE = "\u2018\u2019\u201a\u201b\u2039\u203a\u02bc";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63";
    private static final String AT_LEAST = "\u2267\u2a7e";
    private static final String AT_MOST = "\u2266\u2a7d";
    private static final char FIRST_BEYOND_ASCII = 0x80;
    private static final int FULL_WIDTH = 0xFEE0;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private final StringBuilder plain = new StringBuilder();
    private final int[] origins;

    private PlainText(String typed) {
        // A letter can become at most three in the composed form.
        origins = new int[3 * typed.length() + 1];
        for (int at = 0; at < typed.length(); ) {
            at = letter(typed, at);
        }
        origins[plain.length()] = typed.length();
    }

    static PlainText of(String typed) {
        var text = new PlainText(typed);
        SingleQuotes.becomeDouble(text.plain);
        return text;
    }

    String text() {
        return plain.toString();
    }

    /** Where in the typed text this place of the plain one comes from. */
    int origin(int position) {
        return origins[Math.min(position, plain.length())];
    }

    /** Takes in the letter that begins here, and says where it ends. */
    private int letter(String typed, int at) {
        int end = endOfLetter(typed, at);
        if (end == at + 1 && typed.charAt(at) < FIRST_BEYOND_ASCII) {
            put(typed.charAt(at), at);
        } else {
            composed(typed, at, end).codePoints().forEach(point -> put(point, at));
        }
        return end;
    }

    private void put(int point, int origin) {
        if (isInvisible(point)) {
            return;
        }
        int start = plain.length();
        plain.appendCodePoint(isBlank(point) ? ' ' : plain(point));
        for (int i = start; i < plain.length(); i++) {
            origins[i] = origin;
        }
    }

    private static int plain(int point) {
        if (point >= '\uff01' && point <= '\uff5e') {
            return point - FULL_WIDTH;
        }
        if (DOUBLE.indexOf(point) >= 0) {
            return '"';
        }
        if (SINGLE.indexOf(point) >= 0) {
            return '\'';
        }
        if (DASHES.indexOf(point) >= 0) {
            return '-';
        }
        if (AT_LEAST.indexOf(point) >= 0) {
            return '\u2265';
        }
        return AT_MOST.indexOf(point) >= 0 ? '\u2264' : point;
    }

    /** The end of a letter with the marks that belong to it. */
    private static int endOfLetter(String typed, int start) {
        int end = start + Character.charCount(typed.codePointAt(start));
        while (end < typed.length() && isMark(typed.codePointAt(end))) {
            end += Character.charCount(typed.codePointAt(end));
        }
        return end;
    }

    /** An accent, or a later part of a Korean syllable. */
    private static boolean isMark(int point) {
        return Character.getType(point) == Character.NON_SPACING_MARK || (point >= 0x1160 && point <= 0x11FF);
    }

    /** In the composed form, and so that it stays composed in lower case: H and a line below are one letter only there. */
    private static String composed(String typed, int start, int end) {
        var composed = Normalizer.normalize(typed.substring(start, end), Normalizer.Form.NFC);
        var lower = new StringBuilder();
        composed.codePoints().forEach(point -> lower.appendCodePoint(Character.toLowerCase(point)));
        return Normalizer.isNormalized(lower, Normalizer.Form.NFC)
                ? composed
                : Normalizer.normalize(lower, Normalizer.Form.NFC);
    }

    /** Control characters, halves of characters and what Unicode keeps for no character stand for nothing. */
    private static boolean isBlank(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.isISOControl(point)
                || Character.getType(point) == Character.SURROGATE
                || (point & 0xFFFE) == 0xFFFE;
    }

    /** Some scripts need joiners inside their words. */
    private static boolean isInvisible(int point) {
        return Character.getType(point) == Character.FORMAT
                && point != ZERO_WIDTH_JOINER
                && point != ZERO_WIDTH_NON_JOINER;
    }
}
