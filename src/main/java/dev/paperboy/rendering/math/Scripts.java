package dev.paperboy.rendering.math;

/** The scripts, primes and limits that hang on an atom. */
final class Scripts {

    private Scripts() {}

    /** The atom with all that follows and hangs on it; the row goes on behind that. */
    static Atom on(Atom atom, Row row) throws UnreadableFormulaException {
        var source = row.source();
        var base = atom.line();
        var kind = atom.kind();
        boolean above = false;
        boolean below = false;
        for (int next = next(row); next < row.to(); next = next(row)) {
            boolean sup = source.is(next, '^');
            boolean sub = source.is(next, '_');
            if (source.is(next, '\'')) {
                row.moveTo(Primes.add(base, source, next, row.to()));
            } else if ((sup && !above) || (sub && !below)) {
                if (kind == Kind.FRACTION) {
                    base = Fraction.bracketed(base);
                    kind = Kind.LETTER;
                }
                row.moveTo(next + 1);
                base.add(Script.of(row.compactArgument(), sup ? Level.SUPERSCRIPT : Level.SUBSCRIPT));
                above |= sup;
                below |= sub;
            } else if (sup || sub) {
                throw new UnreadableFormulaException("Two scripts on one level");
            } else if (isLimits(source, next)) {
                row.moveTo(source.nameEnd(next));
            } else {
                break;
            }
        }
        return new Atom(base, kind);
    }

    private static int next(Row row) {
        return row.source().skipBlanks(row.at(), row.to());
    }

    private static boolean isLimits(Source source, int place) {
        return source.is(place, '\\') && source.name(place).endsWith("limits");
    }
}
