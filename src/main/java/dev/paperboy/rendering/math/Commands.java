package dev.paperboy.rendering.math;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every command that can stand in a formula. */
final class Commands {

    private static final Set<String> SPACES = Set.of(
            ",", ";", ":", ">", " ", "quad", "qquad", "enspace", "enskip", "thinspace", "space", "medspace", "\\");

    private static final Set<String> SILENT = Set.of(
            "!",
            "/",
            "-",
            "displaystyle",
            "textstyle",
            "scriptstyle",
            "scriptscriptstyle",
            "nonumber",
            "notag",
            "mathstrut",
            "limits",
            "nolimits",
            "rm",
            "bf",
            "it",
            "sf",
            "tt",
            "cal",
            "em",
            "sl",
            "sc",
            "bfseries",
            "itshape",
            "boldmath",
            "xspace",
            "negthinspace",
            "allowbreak",
            "nobreak",
            "ensuremath",
            "protect",
            "relax",
            "strut",
            "normalfont",
            "bb",
            "left.",
            "right.",
            "small",
            "tiny",
            "large",
            "Large",
            "noindent",
            "break");

    private static final Map<String, Construct> ALL = all();

    private Commands() {}

    /** Null when nobody knows it. */
    static @Nullable Construct of(String name) {
        return ALL.get(name);
    }

    private static Map<String, Construct> all() {
        Map<String, Construct> all = new HashMap<>();
        Symbols.LETTERS.forEach((name, sign) -> all.put(name, printing(sign, Kind.LETTER)));
        Symbols.OPERATORS.forEach((name, sign) -> all.put(name, printing(sign, Kind.OPERATOR)));
        Symbols.SIGNS.forEach((name, sign) -> all.put(name, printing(sign, Kind.SIGN)));
        Symbols.OPENING.forEach((name, sign) -> all.put(name, printing(sign, Kind.OPEN)));
        Symbols.CLOSING.forEach((name, sign) -> all.put(name, printing(sign, Kind.CLOSE)));
        Symbols.FUNCTIONS.forEach((name, sign) -> all.put(name, printing(sign, Kind.FUNCTION)));
        Accents.MATHEMATICAL.forEach((name, mark) -> all.put(name, Accents.over(mark)));
        for (var sum : Set.of("sum", "prod", "coprod")) {
            all.put(sum, printing(Symbols.LETTERS.getOrDefault(sum, sum), Kind.FUNCTION));
        }
        SPACES.forEach(name -> all.put(name, printing("", Kind.SPACE)));
        SILENT.forEach(name -> all.put(name, printing("", Kind.SILENT)));
        all.put("colon", printing(":", Kind.COMMA));
        all.putAll(Boxes.ALL);
        all.putAll(Builds.ALL);
        all.putAll(Fences.ALL);
        return Map.copyOf(all);
    }

    private static Construct printing(String text, Kind kind) {
        return (row, start) -> Atom.of(text, kind, start, row.at());
    }
}
