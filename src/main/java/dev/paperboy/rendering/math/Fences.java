package dev.paperboy.rendering.math;

import java.util.HashMap;
import java.util.Map;

/** Brackets that grow: on one line they are ordinary ones. */
final class Fences {

    static final Map<String, Construct> ALL = all();

    private Fences() {}

    private static Map<String, Construct> all() {
        Map<String, Construct> all = new HashMap<>();
        all.put("left", fence(Kind.OPEN));
        all.put("right", fence(Kind.CLOSE));
        all.put("middle", fence(Kind.LETTER));
        for (var size : new String[] {"big", "Big", "bigg", "Bigg"}) {
            all.put(size, Fences::asItStands);
            all.put(size + "l", fence(Kind.OPEN));
            all.put(size + "r", fence(Kind.CLOSE));
            all.put(size + "m", fence(Kind.LETTER));
        }
        all.put("abs", between("|", "|"));
        all.put("norm", between("‖", "‖"));
        all.put("ceil", between("⌈", "⌉"));
        all.put("floor", between("⌊", "⌋"));
        all.put("set", between("{", "}"));
        all.put("ket", between("|", "⟩"));
        all.put("bra", between("⟨", "|"));
        all.put("braket", between("⟨", "⟩"));
        return Map.copyOf(all);
    }

    private static Construct fence(Kind kind) {
        return (row, start) -> new Atom(sign(row, start).line(), kind);
    }

    private static Atom asItStands(Row row, int start) throws UnreadableFormulaException {
        return sign(row, start);
    }

    private static Atom sign(Row row, int start) throws UnreadableFormulaException {
        int at = row.source().skipBlanks(row.at(), row.to());
        row.moveTo(at);
        if (row.source().is(at, '.')) {
            row.moveTo(at + 1);
            return new Atom(new Line(), Kind.LETTER);
        }
        if (row.source().is(at, '<') || row.source().is(at, '>')) {
            row.moveTo(at + 1);
            boolean opens = row.source().is(at, '<');
            return Atom.of(opens ? "⟨" : "⟩", opens ? Kind.OPEN : Kind.CLOSE, start, at + 1);
        }
        return row.delimiter();
    }

    private static Construct between(String opening, String closing) {
        return (row, start) -> {
            var line = Line.of(opening, start, row.at());
            line.add(row.argument());
            line.add(closing, row.at() - 1, row.at());
            return new Atom(line, Kind.LETTER);
        };
    }
}
