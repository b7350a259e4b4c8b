package dev.paperboy.rendering.math;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a command makes of the words in braces behind it, which stay.
 *
 * @param next where the words begin
 * @param opening printed before them
 * @param apart whether a blank comes before that
 * @param close where the words end
 * @param closing printed behind them
 */
record Dress(int next, String opening, boolean apart, int close, String closing) {

    /** What dresses words; the words stay. */
    private static final Set<String> DRESSES = Set.of(
            "emph",
            "textbf",
            "textit",
            "textsc",
            "texttt",
            "textsf",
            "textrm",
            "textsl",
            "textup",
            "textmd",
            "textnormal",
            "underline",
            "uline",
            "mbox",
            "text",
            "hbox",
            "enquote",
            "uppercase",
            "lowercase",
            "sout",
            "hl");

    /** What dresses all words up to the end of its group. */
    private static final Set<String> SWITCHES = Set.of(
            "em",
            "it",
            "bf",
            "sc",
            "tt",
            "sf",
            "rm",
            "sl",
            "bfseries",
            "itshape",
            "scshape",
            "ttfamily",
            "sffamily",
            "small",
            "normalfont",
            "noindent",
            "xspace",
            "par",
            "newline",
            "centering",
            "protect",
            "smallskip",
            "medskip",
            "bigskip");

    private static final Set<String> CITATIONS =
            Set.of("cite", "citep", "citet", "citealt", "citealp", "citeauthor", "parencite", "textcite");

    static boolean isSwitch(String name) {
        return SWITCHES.contains(name);
    }

    /** Whether a command is about words at all, with braces of its own or without. */
    static boolean isAny(String name) {
        return isSwitch(name) || DRESSES.contains(name);
    }

    /**
     * Null when the command is none of these, or lacks its braces.
     *
     * @param end of the command's name
     */
    static @Nullable Dress of(Source source, String name, int end) {
        int close = source.partner(end);
        if (close < 0) {
            return null;
        }
        if (DRESSES.contains(name)) {
            return new Dress(end + 1, "", false, close, "");
        }
        if (CITATIONS.contains(name)) {
            return new Dress(end + 1, "[", false, close, "]");
        }
        return switch (name) {
            case "footnote" -> new Dress(end + 1, "(", true, close, ")");
            case "href" -> second(source, close, " (" + source.text().substring(end + 1, close) + ")");
            case "textcolor" -> second(source, close, "");
            default -> null;
        };
    }

    /** The words stand in the second pair of braces. */
    private static @Nullable Dress second(Source source, int firstClose, String closing) {
        int close = source.partner(firstClose + 1);
        return close > 0 ? new Dress(firstClose + 2, "", false, close, closing) : null;
    }
}
