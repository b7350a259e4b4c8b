package dev.paperboy.rendering.math;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Commands about the dress of what they hold: fonts, text within a formula, colours. */
final class Boxes {

    private static final Set<String> FONTS = Set.of(
            "mathrm",
            "mathbf",
            "mathit",
            "mathsf",
            "mathtt",
            "mathcal",
            "mathscr",
            "mathfrak",
            "mathnormal",
            "boldsymbol",
            "bm",
            "pmb",
            "bold",
            "mathop",
            "mathbin",
            "mathrel",
            "mathord",
            "mathopen",
            "mathclose",
            "mathpunct",
            "mathinner",
            "underbrace",
            "overbrace",
            "smash",
            "substack",
            "EuScript",
            "mathbfit",
            "mathbfcal",
            "frak",
            "cancel",
            "boxed",
            "mathclap",
            "mathsfit",
            "euscript",
            "mathpzc");

    private static final Set<String> DOUBLE_STRUCK = Set.of("mathbb", "mathds", "mathbbm", "Bbb", "mathbbmss", "bbold");

    private static final Set<String> TEXTS = Set.of(
            "text",
            "mbox",
            "hbox",
            "textrm",
            "textbf",
            "textit",
            "textsf",
            "texttt",
            "textsc",
            "textsl",
            "textup",
            "textnormal",
            "textmd",
            "emph",
            "fbox",
            "makebox",
            "intertext");

    private static final Set<String> HIDDEN =
            Set.of("phantom", "hphantom", "vphantom", "hspace", "vspace", "label", "color");

    static final Map<String, Construct> ALL = all();

    private Boxes() {}

    private static Map<String, Construct> all() {
        Map<String, Construct> all = new HashMap<>();
        FONTS.forEach(name -> all.put(name, (row, start) -> new Atom(row.argument(), Kind.LETTER)));
        DOUBLE_STRUCK.forEach(
                name -> all.put(name, (row, start) -> new Atom(Alphabet.doubleStruck(row.argument()), Kind.LETTER)));
        TEXTS.forEach(name -> all.put(name, (row, start) -> new Atom(text(row), Kind.LETTER)));
        HIDDEN.forEach(name -> all.put(name, (row, start) -> hidden(row)));
        all.put("operatorname", (row, start) -> named(row));
        all.put("textsuperscript", (row, start) -> new Atom(Script.of(text(row), Level.SUPERSCRIPT), Kind.LETTER));
        all.put("textsubscript", (row, start) -> new Atom(Script.of(text(row), Level.SUBSCRIPT), Kind.LETTER));
        all.put("textcolor", (row, start) -> coloured(row));
        return Map.copyOf(all);
    }

    private static Line text(Row row) throws UnreadableFormulaException {
        int at = row.source().skipBlanks(row.at(), row.to());
        if (!row.source().is(at, '{')) {
            return row.argument();
        }
        int[] place = row.verbatim();
        return InnerText.read(row.source(), place[0], place[1]);
    }

    private static Atom named(Row row) throws UnreadableFormulaException {
        if (row.source().is(row.at(), '*')) {
            row.moveTo(row.at() + 1);
        }
        return new Atom(row.argument(), Kind.FUNCTION);
    }

    private static Atom hidden(Row row) throws UnreadableFormulaException {
        row.verbatim();
        return new Atom(new Line(), Kind.SILENT);
    }

    private static Atom coloured(Row row) throws UnreadableFormulaException {
        row.verbatim();
        return new Atom(row.argument(), Kind.LETTER);
    }
}
