package dev.paperboy.rendering.math;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Commands that print a letter or a sign between words. */
final class Words {

    static final Map<String, String> LETTERS = Table.of(
            """
            ss ß o ø O Ø l ł L Ł ae æ AE Æ oe œ OE Œ aa å AA Å i ı j ȷ dh ð DH Ð dj đ DJ Đ th þ TH Þ ng ŋ NG Ŋ""");

    private static final Map<String, String> SIGNS = Table.of(
            """
            % % & & # # _ _ $ $ { { } } S § P ¶ copyright © pounds £ euro € texteuro € textdegree ° textregistered ®
            texttrademark ™ guillemotleft « guillemotright » textquotedblleft “ textquotedblright ” textquoteleft ‘
            textquoteright ’ textendash – textemdash — textasciitilde ~ textbackslash \\ textasciicircum ^ textunderscore _
            textless < textgreater > textbar | textpm ± textonehalf ½ textbullet • LaTeX LaTeX TeX TeX LaTeXe LaTeX2e
            BibTeX BibTeX textellipsis … textquotesingle ' texttimes ×""");

    private Words() {}

    /** Null when the command prints nothing of this kind. */
    static @Nullable Glyph read(Source source, int backslash, int to) {
        var accented = Accents.read(source, backslash, to);
        if (accented != null) {
            return accented;
        }
        var name = source.name(backslash);
        int end = source.nameEnd(backslash);
        var letter = LETTERS.get(name);
        if (letter != null) {
            return new Glyph(letter, behind(source, end, to));
        }
        var sign = SIGNS.get(name);
        if (sign != null) {
            return new Glyph(sign, source.is(end, '{') && source.is(end + 1, '}') ? end + 2 : end);
        }
        return switch (name) {
            case ",", ";", ":", " ", "quad", "qquad" -> new Glyph(" ", end);
            case "-", "/", "@", "!" -> new Glyph("", end);
            case "'", "\"" -> source.is(end, '{') || source.is(end, '\\') ? null : new Glyph(name, end);
            default -> null;
        };
    }

    /** A blank ends the name of a letter within a word. */
    private static int behind(Source source, int end, int to) {
        if (source.is(end, '{') && source.is(end + 1, '}')) {
            return end + 2;
        }
        int next = source.skipBlanks(end, to);
        return source.isLetter(next) ? next : end;
    }
}
