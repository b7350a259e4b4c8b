package dev.paperboy.rendering.math;

/** Reads one row of a formula, that is, all of it or what stands in a group, by TeX's rules. */
final class Row {

    private static final int DEEPEST = 16;

    private final Source source;
    private final int to;
    private final boolean compact;
    private final RowLine line;
    private int at;
    private int depth;

    private Row(Source source, int from, int to, int depth, boolean compact) {
        this.source = source;
        this.at = from;
        this.to = to;
        this.depth = depth;
        this.compact = compact;
        this.line = new RowLine(compact, depth == 0);
    }

    /** A whole formula. */
    static Line formula(Source source, int from, int to) throws UnreadableFormulaException {
        return new Row(source, from, to, 0, false).read();
    }

    /** The one thing that stands at a place: a command with its arguments, or a script. Says where it ends. */
    static Row single(Source source, int from, int to) throws UnreadableFormulaException {
        var row = new Row(source, from, to, 0, false);
        row.put(false);
        return row;
    }

    /** All that it has printed. */
    Line line() {
        return line.settled();
    }

    /** What the last atom was. */
    Kind kind() {
        return line.last();
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
        return line.ended(to);
    }

    /** As in {@code $K-$means}. */
    private boolean endsInHyphen() {
        return depth == 0
                && source.is(at, '-')
                && at + 1 == to
                && (line.last() != Kind.NOTHING || (source.isLetter(at - 2) && source.isLetter(to + 1)));
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
            line.blank(start, at);
            return;
        }
        boolean command = source.is(start, '\\');
        boolean beside = typed || (!command && at < to && source.isBlank(at));
        line.add(Scripts.on(atom, this), start, beside, typed);
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
        int[] place = braces();
        return inner(place[0], place[1], compactly);
    }

    private Line inner(int from, int end, boolean compactly) throws UnreadableFormulaException {
        deeper();
        var inner = new Row(source, from, end, depth, compact || compactly).read();
        depth--;
        return inner;
    }

    private int[] braces() throws UnreadableFormulaException {
        int close = source.partner(at);
        if (close < 0 || close >= to) {
            throw new UnreadableFormulaException("A group is missing, or does not close");
        }
        int[] place = {at + 1, close};
        at = close + 1;
        return place;
    }

    /** What a command takes: a group, another command with all it takes, or one character. */
    Line argument() throws UnreadableFormulaException {
        return argument(false);
    }

    /** The same for what is set small: no more room than needed. */
    Line compactArgument() throws UnreadableFormulaException {
        return argument(true);
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
        return braces();
    }

    /** All that is left of the row, for what stands between its sides: {@code a \over b}. */
    Line rest() throws UnreadableFormulaException {
        var rest = inner(at, to, false);
        at = to;
        return rest;
    }

    /** All that the row has printed, taken away. */
    Line taken() {
        return line.taken();
    }
}
