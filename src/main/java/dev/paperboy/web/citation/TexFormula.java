package dev.paperboy.web.citation;

import java.util.Optional;

/** The inside of a formula, if nothing in it does more than set one. */
final class TexFormula {

    private static final String ESCAPED = ",;:!{}%$&#_| ";
    private static final String ACTIVE = "%&#";

    private TexFormula() {}

    /** The formula; empty for one with a command that is not known to be harmless. */
    static Optional<String> set(String formula) {
        if (formula.contains("^^")) {
            return Optional.empty(); // TeX reads ^^5c as a backslash
        }
        var out = new StringBuilder();
        for (var at = 0; at < formula.length(); ) {
            var c = formula.charAt(at);
            if (c != '\\') {
                out.append(ACTIVE.indexOf(c) >= 0 ? "\\" : "").append(c);
                at++;
                continue;
            }
            var end = end(formula, at + 1);
            var name = formula.substring(at + 1, end);
            if (!TexCommands.MATHEMATICS.contains(name) && (name.length() != 1 || !ESCAPED.contains(name))) {
                return Optional.empty();
            }
            out.append('\\').append(name);
            at = end;
        }
        return Optional.of(out.toString());
    }

    /** Where a command's name ends: after its letters, or after the one character that is none. */
    private static int end(String formula, int from) {
        var end = from;
        while (end < formula.length() && Character.toString(formula.charAt(end)).matches("[A-Za-z]")) {
            end++;
        }
        return end == from ? Math.min(from + 1, formula.length()) : end;
    }
}
