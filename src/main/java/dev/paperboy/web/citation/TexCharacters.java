package dev.paperboy.web.citation;

import java.text.Normalizer;
import java.util.Map;

/** One character as LaTeX writes it, in ASCII where it has a name there; everything else stays as it is. */
final class TexCharacters {

    private static final Map<Integer, String> NAMED = Map.ofEntries(
            named('\\', "\\textbackslash{}"),
            named('{', "\\textbraceleft{}"),
            named('}', "\\textbraceright{}"),
            named('$', "\\$"),
            named('&', "\\&"),
            named('%', "\\%"),
            named('#', "\\#"),
            named('_', "\\_"),
            named('~', "\\textasciitilde{}"),
            named('^', "\\textasciicircum{}"),
            named('ß', "{\\ss}"),
            named('æ', "{\\ae}"),
            named('Æ', "{\\AE}"),
            named('œ', "{\\oe}"),
            named('Œ', "{\\OE}"),
            named('ø', "{\\o}"),
            named('Ø', "{\\O}"),
            named('ł', "{\\l}"),
            named('Ł', "{\\L}"),
            named('å', "{\\aa}"),
            named('Å', "{\\AA}"),
            named('ı', "{\\i}"),
            named('–', "--"),
            named('—', "---"),
            named('‘', "`"),
            named('’', "'"),
            named('“', "``"),
            named('”', "''"));

    /** Combining marks and the commands that set them. */
    private static final Map<Character, String> MARKS = Map.ofEntries(
            Map.entry('\u0300', "`"),
            Map.entry('\u0301', "'"),
            Map.entry('\u0302', "^"),
            Map.entry('\u0303', "~"),
            Map.entry('\u0304', "="),
            Map.entry('\u0306', "u "),
            Map.entry('\u0307', "."),
            Map.entry('\u0308', "\""),
            Map.entry('\u030A', "r "),
            Map.entry('\u030B', "H "),
            Map.entry('\u030C', "v "),
            Map.entry('\u0323', "d "),
            Map.entry('\u0327', "c "),
            Map.entry('\u0328', "k "));

    private TexCharacters() {}

    static void append(StringBuilder out, int point) {
        var name = NAMED.get(point);
        if (name != null) {
            out.append(name);
        } else if (point < 0x80) {
            out.append((char) point);
        } else {
            out.append(accented(Character.toString(point)));
        }
    }

    private static String accented(String character) {
        var parts = Normalizer.normalize(character, Normalizer.Form.NFD);
        var mark = parts.length() == 2 ? MARKS.get(parts.charAt(1)) : null;
        var letter = parts.charAt(0);
        if (mark == null || letter > 'z') {
            return character;
        }
        return "{\\" + mark + (letter == 'i' || letter == 'j' ? "\\" + letter : String.valueOf(letter)) + "}";
    }

    private static Map.Entry<Integer, String> named(char character, String tex) {
        return Map.entry((int) character, tex);
    }
}
