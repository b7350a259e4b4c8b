package dev.paperboy.rendering.math;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Commands that build something of several parts: fractions, roots, what stands on top of another. */
final class Builds {

    static final Map<String, Construct> ALL = all();

    private static final int LONGEST_DEGREE = 20;

    private Builds() {}

    private static Map<String, Construct> all() {
        Map<String, Construct> all = new HashMap<>();
        for (var name : Set.of("frac", "tfrac", "dfrac", "cfrac", "nicefrac", "sfrac")) {
            all.put(name, Builds::fraction);
        }
        for (var name : Set.of("binom", "tbinom", "dbinom")) {
            all.put(name, Builds::binomial);
        }
        all.put("over", (row, start) -> parted(row, start, "/"));
        all.put("choose", (row, start) -> parted(row, start, " choose "));
        all.put("sqrt", Builds::root);
        all.put("overset", (row, start) -> stacked(row, start, Level.SUPERSCRIPT));
        all.put("stackrel", (row, start) -> stacked(row, start, Level.SUPERSCRIPT));
        all.put("underset", (row, start) -> stacked(row, start, Level.SUBSCRIPT));
        all.put("xrightarrow", (row, start) -> arrow(row, start, "→"));
        all.put("xleftarrow", (row, start) -> arrow(row, start, "←"));
        all.put("pmod", Builds::modulo);
        all.put("not", Builds::struck);
        return Map.copyOf(all);
    }

    private static Atom fraction(Row row, int start) throws UnreadableFormulaException {
        var above = row.argument();
        int bar = row.at();
        var below = row.argument();
        return new Atom(Fraction.of(above, below, start, bar, row.at()), Kind.FRACTION);
    }

    private static Atom binomial(Row row, int start) throws UnreadableFormulaException {
        var above = row.argument();
        int middle = row.at();
        return new Atom(choice(above, row.argument(), start, middle, row.at()), Kind.CLOSE);
    }

    private static Line choice(Line above, Line below, int start, int middle, int end) {
        var line = Line.of("(", start, start + 1);
        line.add(above);
        line.add(" choose ", middle, middle);
        line.add(below);
        line.add(")", end - 1, end);
        return line;
    }

    /** What splits its whole group: {@code n \choose k}. */
    private static Atom parted(Row row, int start, String sign) throws UnreadableFormulaException {
        var above = row.taken();
        if (above.length() == 0) {
            throw new UnreadableFormulaException("Nothing to part");
        }
        int middle = row.at();
        var below = row.rest();
        return sign.equals("/")
                ? new Atom(Fraction.of(above, below, start, middle, row.at()).from(start, row.at()), Kind.FRACTION)
                : new Atom(choice(above, below, start, middle, row.at()).from(start, row.at()), Kind.CLOSE);
    }

    private static Atom root(Row row, int start) throws UnreadableFormulaException {
        var line = degree(row, start);
        var radicand = row.argument();
        line.add(Fraction.isOne(radicand) ? radicand : Fraction.bracketed(radicand));
        return new Atom(line, Kind.LETTER);
    }

    private static Line degree(Row row, int start) throws UnreadableFormulaException {
        var source = row.source();
        int open = source.skipBlanks(row.at(), row.to());
        if (!source.is(open, '[')) {
            return Line.of("√", start, row.at());
        }
        int close = source.text()
                .substring(open, Math.min(open + LONGEST_DEGREE, row.to()))
                .indexOf(']');
        if (close < 0) {
            throw new UnreadableFormulaException("A bracket is missing");
        }
        var degree = source.text().substring(open + 1, open + close);
        row.moveTo(open + close + 1);
        return switch (degree) {
            case "3" -> Line.of("∛", start, row.at());
            case "4" -> Line.of("∜", start, row.at());
            default -> {
                var line = Script.of(Row.formula(source, open + 1, open + close), Level.SUPERSCRIPT);
                line.add("√", open + close, row.at());
                yield line;
            }
        };
    }

    /** The lower part is the word, the upper one explains it; or the other way round. */
    private static Atom stacked(Row row, int start, Level level) throws UnreadableFormulaException {
        var small = row.argument();
        var line = row.argument();
        line.add(Script.of(small, level));
        return new Atom(line.from(start, row.at()), Kind.OPERATOR);
    }

    private static Atom arrow(Row row, int start, String sign) throws UnreadableFormulaException {
        var line = Line.of(sign, start, row.at());
        line.add(Script.of(row.argument(), Level.SUPERSCRIPT));
        return new Atom(line, Kind.OPERATOR);
    }

    private static Atom modulo(Row row, int start) throws UnreadableFormulaException {
        var line = Line.of("(mod ", start, row.at());
        line.add(row.argument());
        line.add(")", row.at() - 1, row.at());
        return new Atom(line, Kind.FUNCTION);
    }

    private static Atom struck(Row row, int start) throws UnreadableFormulaException {
        var sign = row.argument();
        return new Atom(Accents.marked(sign, "\u0338", false).from(start, row.at()), Kind.OPERATOR);
    }
}
