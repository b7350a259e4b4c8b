package dev.paperboy.rendering.math;

/** Braces between words may be TeX's or the author's own: {@code {\em word}}, and the set {a, b}. */
final class Braces {

    private Braces() {}

    /** Whether this pair is TeX's, and prints nothing. */
    static boolean areTex(Source source, int open, int close) {
        int from = open + 1;
        if (source.is(from, '$')) {
            return source.is(close - 1, '$');
        }
        if (!source.is(from, '\\')) {
            boolean one = from < close && from + Character.charCount(source.codePoint(from)) == close;
            return one && source.isLetter(from) && (source.isLetter(open - 1) || source.isLetter(close + 1));
        }
        var name = source.name(from);
        return Dress.isAny(name)
                || (Commands.of(name) != null && source.nameEnd(from) == close)
                || Words.read(source, from, close) != null;
    }
}
