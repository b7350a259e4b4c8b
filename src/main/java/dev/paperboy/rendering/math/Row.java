package dev.paperboy.rendering.math;

/** Reads one row of a formula, that is, all of it or what stands in a group, and spaces it for a line of text. */
final class Row {

    private static final int DEEPEST = 16;

    private final Source source;
    private final int to;
    private final boolean compact;
    private final Spacing spacing;
    private final Line line = new Line();
    private int at;
    private int depth;

    /** A fraction needs brackets when something joins it. */
    private Line fraction = new Line();

    private Row(Source source, int from, int to, int depth, boolean compact) {
        this.source = source;
        this.at = from;
        this.to = to;
        this.depth = depth;
        this.compact = compact;
        this.spacing = new Spacing(compact);
    }

    /** A whole formula. */
    static Line formula(Source source, int from, int to) throws UnreadableFormulaException {
        return new Row(source, from, to, 0, false).read();
    }

    /** The one thing that stands at a place: a command with its arguments, or a script. Says where it ends. */
    static Row single(Source source, int from, int to) throws UnreadableFormulaException {
        var row = new Row(source, from, to, 0, false);
        row.put(false);
        row.settle(false);
        return row;
    }

    Line line() {
        return line;
    }

    Source source() {
        return source;
    }

    /** Where this row has come to. */
    int at() {
        return at;
    }

    int to() {
        return to;
    }

    void moveTo(int place) {
        at = place;
    }

    private Line read() throws UnreadableFormulaException {
        boolean typed = false;
        while (at < to) {
            if (source.isBlank(at)) {
                typed = true;
                at++;
            } else {
                put(typed);
                typed = false;
            }
        }
        settle(false);
        if (spacing.apart() && depth == 0) {
            line.blank(to, to);
        }
        return line;
    }

    private void space(int start) {
        spacing.blank();
        if (depth == 0 && spacing.last() == Kind.NOTHING) {
            line.add(" ", start, at);
        }
    }

    /** As in {@code $K-$means}. */
    private boolean endsInHyphen() {
        return depth == 0
                && source.is(at, '-')
                && at + 1 == to
                && (spacing.last() != Kind.NOTHING || (source.isLetter(at - 2) && source.isLetter(to + 1)));
    }

    private Atom hyphen() {
        at++;
        return Atom.of("-", Kind.LETTER, at - 1, at);
    }

    private void put(boolean typed) throws UnreadableFormulaException {
        int start = at;
        var atom = endsInHyphen() ? hyphen() : atom();
        if (atom.kind() == Kind.SILENT) {
            return;
        }
        if (atom.kind() == Kind.SPACE) {
            space(start);
            return;
        }
        boolean command = source.is(start, '\\');
        boolean before = typed || (!command && at < to && source.isBlank(at));
        var scripted = scripted(atom);
        boolean joins = scripted.kind() != Kind.CLOSE && (scripted.kind().isOperand() || scripted.kind() == Kind.OPEN);
        settle(joins && !spacing.apart());
        boolean wide = spacing.before(scripted.kind(), before, typed);
        if (wide) {
            line.blank(start, start);
        }
        if (scripted.kind() == Kind.FRACTION) {
            boolean joined = spacing.last().isOperand() && !wide;
            fraction = joined ? Fraction.bracketed(scripted.line()) : scripted.line();
            if (joined) {
                settle(false);
            }
        } else {
            line.add(scripted.line());
        }
        spacing.after(scripted, before, wide);
    }

    /** The fraction that waits is printed. */
    private void settle(boolean joined) {
        line.add(joined ? Fraction.bracketed(fraction) : fraction);
        fraction = new Line();
    }

    private Atom atom() throws UnreadableFormulaException {
        return switch (source.text().charAt(at)) {
            case '\\' -> command();
            case '{' -> new Atom(group(false), Kind.LETTER);
            // A script of nothing: scripts are read in their turn.
            case '^', '_', '\'' -> new Atom(new Line(), Kind.LETTER);
            case '}', '&', '$' ->
                throw new UnreadableFormulaException(
                        "Out of place: " + source.text().charAt(at));
            default -> typed();
        };
    }

    private Atom typed() {
        int start = at;
        int c = source.codePoint(at);
        at += Character.charCount(c);
        return Typed.of(c, start, at);
    }

    private Atom command() throws UnreadableFormulaException {
        int start = at;
        at = source.nameEnd(at);
        if (at > to) {
            throw new UnreadableFormulaException("A backslash at the end");
        }
        var construct = Commands.of(source.name(start));
        if (construct == null) {
            throw new UnreadableFormulaException("Unknown: " + source.name(start));
        }
        deeper();
        var atom = construct.read(this, start);
        depth--;
        return atom;
    }

    private void deeper() throws UnreadableFormulaException {
        if (++depth > DEEPEST) {
            throw new UnreadableFormulaException("Too deep");
        }
    }

    private Line group(boolean compactly) throws UnreadableFormulaException {
        int close = source.partner(at);
        if (close < 0 || close >= to) {
            throw new UnreadableFormulaException("A brace that does not close");
        }
        deeper();
        var line = new Row(source, at + 1, close, depth, compact || compactly).read();
        depth--;
        at = close + 1;
        return line;
    }

    /** What a command takes: a group, another command with all it takes, or one character. */
    Line argument() throws UnreadableFormulaException {
        return argument(false);
    }

    private Line argument(boolean compactly) throws UnreadableFormulaException {
        at = source.skipBlanks(at, to);
        if (at >= to || "^_'".indexOf(source.text().charAt(at)) >= 0) {
            throw new UnreadableFormulaException("Something is missing");
        }
        return source.is(at, '{') ? group(compactly) : atom().line();
    }

    /** The one bracket that follows, by name or as it is. */
    Atom delimiter() throws UnreadableFormulaException {
        if (at >= to || source.is(at, '{')) {
            throw new UnreadableFormulaException("A bracket is missing");
        }
        return atom();
    }

    /** What stands in the braces that follow, as its place in the source; the row goes on behind it. */
    int[] verbatim() throws UnreadableFormulaException {
        at = source.skipBlanks(at, to);
        int close = source.partner(at);
        if (close < 0 || close >= to) {
            throw new UnreadableFormulaException("A group is missing");
        }
        int[] place = {at + 1, close};
        at = close + 1;
        return place;
    }

    /** All that is left of the row, for what stands between its sides: {@code a \over b}. */
    Line rest() throws UnreadableFormulaException {
        deeper();
        var rest = new Row(source, at, to, depth, compact).read();
        depth--;
        at = to;
        return rest;
    }

    /** All that the row has printed, taken away. */
    Line taken() {
        settle(false);
        var taken = new Line();
        taken.add(line);
        line.clear();
        spacing.clear();
        return taken;
    }

    private Atom scripted(Atom atom) throws UnreadableFormulaException {
        var base = atom.line();
        var kind = atom.kind();
        boolean above = false;
        boolean below = false;
        for (int next = source.skipBlanks(at, to); next < to; next = source.skipBlanks(at, to)) {
            boolean sup = source.is(next, '^');
            boolean sub = source.is(next, '_');
            if (source.is(next, '\'')) {
                at = Primes.add(base, source, next, to);
            } else if ((sup && !above) || (sub && !below)) {
                if (kind == Kind.FRACTION) {
                    base = Fraction.bracketed(base);
                    kind = Kind.LETTER;
                }
                at = next + 1;
                base.add(Script.of(argument(true), sup ? Level.SUPERSCRIPT : Level.SUBSCRIPT));
                above |= sup;
                below |= sub;
            } else if (sup || sub) {
                throw new UnreadableFormulaException("Two scripts on one level");
            } else if (isLimits(next)) {
                at = source.nameEnd(next);
            } else {
                break;
            }
        }
        return new Atom(base, kind);
    }

    private boolean isLimits(int place) {
        return source.is(place, '\\') && source.name(place).endsWith("limits");
    }

    /** What the last atom was. */
    Kind kind() {
        return spacing.last();
    }
}
