package dev.paperboy.rendering.math;

/** Mathematics without dollars: a command among words with what it takes, or a script. */
final class BareFormula {

    private static final int LONGEST = 500;

    private BareFormula() {}

    /** Prints the one that stands in {@code [from, to)}. Returns where it ends; {@code from} when it could not be read. */
    static int print(Line line, Source source, int from, int to) {
        try {
            var row = Row.single(source, from, Math.min(to, from + LONGEST));
            if (row.kind() == Kind.NOTHING) {
                return from;
            }
            boolean operator = row.kind() == Kind.OPERATOR && source.isBlank(row.at());
            if ((operator || row.kind() == Kind.FUNCTION) && Character.isLetterOrDigit(line.last())) {
                line.blank(from, from);
            }
            line.add(row.line());
            int end = row.at();
            return source.is(end, '{') && source.is(end + 1, '}') ? end + 2 : end;
        } catch (UnreadableFormulaException e) {
            return from;
        }
    }
}
