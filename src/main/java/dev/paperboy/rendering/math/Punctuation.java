package dev.paperboy.rendering.math;

/** TeX's dashes, quotation marks and ties between words. */
final class Punctuation {

    private Punctuation() {}

    /**
     * What the sign at a place prints; never null.
     *
     * @param quoted whether a quotation is open
     */
    static Glyph read(Source source, int at, boolean quoted) {
        return switch (source.text().charAt(at)) {
            case '-' -> dash(source, at);
            case '`' -> run(source, at, '`') == 2 ? new Glyph("“", at + 2) : kept(source, at, run(source, at, '`'));
            case '\'' -> quoted && source.is(at + 1, '\'') ? new Glyph("”", at + 2) : kept(source, at, 1);
            case '"' -> quoted ? new Glyph("”", at + 1) : kept(source, at, 1);
            default -> tie(source, at);
        };
    }

    private static Glyph dash(Source source, int at) {
        int length = run(source, at, '-');
        boolean arrow = source.is(at - 1, '<') || source.is(at - 1, '!') || source.is(at + length, '>');
        boolean option = (at == 0 || source.isBlank(at - 1)) && source.isLetter(at + length);
        return switch (arrow || option ? 0 : length) {
            case 2 -> new Glyph("–", at + 2);
            case 3 -> new Glyph("—", at + 3);
            default -> kept(source, at, length);
        };
    }

    /** A tie binds words; before a number it says "about", and between two "to". */
    private static Glyph tie(Source source, int at) {
        boolean binds = at > 0
                && (source.isLetter(at - 1) || source.isDigit(at - 1) || ".,)]}$'".indexOf(before(source, at)) >= 0);
        boolean range = source.isDigit(at - 1) && source.isDigit(at + 1);
        boolean ends = at + 1 >= source.length() || source.isBlank(at + 1);
        return binds && !range && !ends ? new Glyph(" ", at + 1) : kept(source, at, 1);
    }

    private static char before(Source source, int at) {
        return source.text().charAt(at - 1);
    }

    private static int run(Source source, int at, char sign) {
        int end = at;
        while (source.is(end, sign)) {
            end++;
        }
        return end - at;
    }

    private static Glyph kept(Source source, int at, int length) {
        return new Glyph(source.text().substring(at, at + length), at + length);
    }
}
