package dev.paperboy.rendering.math;

import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Marks over and under letters, composed where Unicode has the whole. */
final class Accents {

    /** In words. Those with a letter for a name need a brace or a blank behind it. */
    private static final Map<String, String> TEXTUAL = Table.of(
            """
            ' \u0301 ` \u0300 ^ \u0302 " \u0308 ~ \u0303 = \u0304 . \u0307 u \u0306 v \u030C H \u030B c \u0327 k \u0328 r \u030A
            b \u0331 d \u0323""");

    static final Map<String, String> MATHEMATICAL = Table.of(
            """
            hat \u0302 widehat \u0302 check \u030C widecheck \u030C tilde \u0303 widetilde \u0303 bar \u0304 overline \u0305
            dot \u0307 ddot \u0308 vec \u20D7 overrightarrow \u20D7 breve \u0306 acute \u0301 grave \u0300 mathring \u030A
            underline \u0332 underbar \u0332 wideparen \u0311""");

    private static final String SHORT_BAR = "\u0304";
    private static final String LONG_BAR = "\u0305";
    private static final String LOW_LINE = "\u0332";

    private Accents() {}

    /** An accent as a command of formulas. */
    static Construct over(String mark) {
        return (row, start) ->
                new Atom(marked(row.argument(), mark, mark.equals(LONG_BAR) || mark.equals(LOW_LINE)), Kind.LETTER);
    }

    /** The line with a mark on its first letter, or on all of them. */
    static Line marked(Line line, String mark, boolean all) {
        var marked = new Line();
        var text = line.text();
        boolean alone = text.codePointCount(0, text.length()) == 1;
        boolean done = false;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int after = at + Character.charCount(c);
            boolean takes =
                    (alone || (line.level(at) == Level.PLAIN && Character.isLetterOrDigit(c))) && (all || !done);
            boolean hasMarks =
                    after < text.length() && Character.getType(text.codePointAt(after)) == Character.NON_SPACING_MARK;
            marked.add(
                    takes && !hasMarks
                            ? composed(c, alone && mark.equals(LONG_BAR) ? SHORT_BAR : mark)
                            : Character.toString(c),
                    line.level(at),
                    line.start(at),
                    line.end(at));
            done |= takes;
            at = after;
        }
        return marked;
    }

    private static String composed(int c, String mark) {
        return Normalizer.normalize(
                Character.toString(c == 'ı' ? 'i' : c == 'ȷ' ? 'j' : c) + mark, Normalizer.Form.NFC);
    }

    /** The accented letter that a command in words prints; null when this is none. */
    static @Nullable Glyph read(Source source, int backslash, int to) {
        var name = source.name(backslash);
        var mark = TEXTUAL.get(name);
        int at = source.nameEnd(backslash);
        if (mark == null || at >= to) {
            return null;
        }
        boolean braced = source.is(at, '{');
        if (!braced && Source.isAsciiLetter(name.charAt(0)) && !source.isBlank(at) && !source.is(at, '\\')) {
            return null;
        }
        int from = braced ? at + 1 : Source.isAsciiLetter(name.charAt(0)) ? source.skipBlanks(at, to) : at;
        var letter = letter(source, from, to);
        if (letter == null) {
            return braced && source.is(from, '}') && "~^'`".contains(name) ? new Glyph(name, from + 1) : null;
        }
        int end = braced ? letter.end() + 1 : letter.end();
        if (braced && !source.is(letter.end(), '}')) {
            return null;
        }
        return accented(source, backslash, name, letter.text(), mark, end);
    }

    /** A backslash before a quotation mark may also come from a programmer: {@code don\'t}, {@code \"word\"}. */
    private static Glyph accented(Source source, int backslash, String name, String letter, String mark, int end) {
        var whole = composed(letter.codePointAt(0), mark);
        boolean one = whole.codePointCount(0, whole.length()) == 1;
        boolean possessive = name.equals("'")
                && letter.equals("s")
                && source.isLetter(backslash - 1)
                && !source.isLetter(end)
                && !source.is(end, '\\');
        boolean quote = name.equals("\"") && "aeiouyAEIOUY".indexOf(letter.charAt(0)) < 0;
        boolean apostrophe = name.equals("'") && !one;
        return new Glyph(possessive || quote || apostrophe ? name + letter : whole, end);
    }

    private static @Nullable Glyph letter(Source source, int at, int to) {
        if (at >= to) {
            return null;
        }
        if (source.is(at, '\\')) {
            var name = source.name(at);
            int end = source.nameEnd(at);
            int after = source.is(end, '{') && source.is(end + 1, '}') ? end + 2 : source.skipBlanks(end, to);
            return switch (name) {
                case "i", "j" -> new Glyph(name, source.is(end, '}') ? end : after);
                case "ae", "AE", "o", "O" -> new Glyph(Words.LETTERS.getOrDefault(name, name), end);
                default -> null;
            };
        }
        int c = source.codePoint(at);
        return Character.isLetter(c) ? new Glyph(Character.toString(c), at + Character.charCount(c)) : null;
    }
}
