package dev.paperboy.rendering.math;

/** The line of text that a row becomes: its atoms one after another, with the blanks and brackets they need. */
final class RowLine {

    private final boolean outermost;
    private final Spacing spacing;
    private final Line line = new Line();

    /** A fraction needs brackets when something joins it. */
    private Line fraction = new Line();

    /**
     * Of nothing yet.
     *
     * @param compact no more room than needed, as in scripts
     * @param outermost whether the text goes on at its sides; its author's blanks there count
     */
    RowLine(boolean compact, boolean outermost) {
        this.spacing = new Spacing(compact);
        this.outermost = outermost;
    }

    /** What the last atom was. */
    Kind last() {
        return spacing.last();
    }

    /** An explicit blank. */
    void blank(int start, int end) {
        spacing.blank();
        if (outermost && last() == Kind.NOTHING) {
            line.add(" ", start, end);
        }
    }

    /**
     * The next atom.
     *
     * @param beside whether it has a typed blank at one of its sides
     * @param typed whether it has one before it
     */
    void add(Atom atom, int start, boolean beside, boolean typed) {
        boolean joins = atom.kind() != Kind.CLOSE && (atom.kind().isOperand() || atom.kind() == Kind.OPEN);
        settle(joins && !spacing.apart());
        boolean wide = spacing.before(atom.kind(), beside, typed);
        if (wide) {
            line.blank(start, start);
        }
        if (atom.kind() == Kind.FRACTION) {
            boolean joined = last().isOperand() && !wide;
            fraction = joined ? Fraction.bracketed(atom.line()) : atom.line();
            if (joined) {
                settle(false);
            }
        } else {
            line.add(atom.line());
        }
        spacing.after(atom, beside, wide);
    }

    /** The fraction that waits is printed. */
    private void settle(boolean joined) {
        line.add(joined ? Fraction.bracketed(fraction) : fraction);
        fraction = new Line();
    }

    /** All that has come. */
    Line settled() {
        settle(false);
        return line;
    }

    /** All that has come, when nothing more does. */
    Line ended(int end) {
        settle(false);
        if (spacing.apart() && outermost) {
            line.blank(end, end);
        }
        return line;
    }

    /** All that has come, taken away. */
    Line taken() {
        settle(false);
        var taken = new Line();
        taken.add(line);
        line.clear();
        spacing.clear();
        return taken;
    }
}
