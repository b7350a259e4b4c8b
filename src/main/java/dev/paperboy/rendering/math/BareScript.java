package dev.paperboy.rendering.math;

/**
 * A script between words, as in O(n^2): taken for one only where it cannot be anything else.
 *
 * @param digits what stands above or below; empty when a formula has to be read
 * @param end where it ends; its own place when this is none
 */
record BareScript(Level level, String digits, int end) {

    private static final String AFTER = " ),.;:]}!?'\"=+-*<>|&\u2013\u2014";

    static BareScript of(Source source, int at) {
        var level = source.is(at, '^') ? Level.SUPERSCRIPT : Level.SUBSCRIPT;
        var none = new BareScript(level, "", at);
        if (!hasBase(source, at)) {
            return none;
        }
        int next = at + 1;
        if (source.is(next, '{')) {
            return new BareScript(level, "", Math.max(at, source.partner(next) + 1));
        }
        if (source.is(next, '\\')) {
            return source.isLetter(next + 1) ? new BareScript(level, "", source.length()) : none;
        }
        int end = end(source, next, level == Level.SUPERSCRIPT);
        boolean clear =
                end > next && isClear(source, end) && (level == Level.SUPERSCRIPT || hasLetterAlone(source, at));
        return clear ? new BareScript(level, source.text().substring(next, end).replace('-', '−'), end) : none;
    }

    boolean isDigits() {
        return !digits.isEmpty();
    }

    private static boolean hasBase(Source source, int at) {
        return source.isLetter(at - 1)
                || source.isDigit(at - 1)
                || source.is(at - 1, ')')
                || source.is(at - 1, ']')
                || source.is(at - 1, '}')
                || source.is(at - 1, '|');
    }

    /** snake_case is no mathematics, x_i is; after a script, as in x^2_i, too. */
    private static boolean hasLetterAlone(Source source, int at) {
        boolean word = source.isLetter(at - 2)
                || source.isDigit(at - 2)
                || source.is(at - 2, '_')
                || source.is(at - 2, '-')
                || source.is(at - 2, '/')
                || source.is(at - 2, '.');
        return source.is(at - 2, '^') || (!word && source.isLetter(at - 1));
    }

    /** A number, or a single letter. */
    private static int end(Source source, int from, boolean signed) {
        int at = signed && source.is(from, '-') ? from + 1 : from;
        int digits = at;
        while (source.isDigit(at)) {
            at++;
        }
        if (at > digits) {
            return at;
        }
        return source.isLetter(from) && digits == from ? from + Character.charCount(source.codePoint(from)) : from;
    }

    private static boolean isClear(Source source, int end) {
        if (end >= source.length()) {
            return true;
        }
        boolean decimal = (source.is(end, '.') || source.is(end, ',')) && source.isDigit(end + 1);
        boolean script = source.is(end, '^') || source.is(end, '_');
        boolean afterDigit = source.isDigit(end - 1) && (source.isLetter(end) || source.is(end, '('));
        return !decimal && (script || afterDigit || AFTER.indexOf(source.text().charAt(end)) >= 0);
    }
}
