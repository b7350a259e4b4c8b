package dev.paperboy.rendering.math;

/** Finds where formulas between signs end, and reads them: {@code $…$}, {@code $$…$$}, {@code \(…\)} and {@code \[…\]}. */
final class Formulas {

    private static final int LONGEST = 2000;

    private final Source source;
    private final Fence round;
    private final Fence square;
    private final Fence doubled;
    private int all;
    private int unread;

    Formulas(Source source) {
        this.source = source;
        this.round = new Fence(source, "\\)");
        this.square = new Fence(source, "\\]");
        this.doubled = new Fence(source, "$$");
    }

    /** How many there were. */
    int all() {
        return all;
    }

    /** How many of them could not be read. */
    int unread() {
        return unread;
    }

    /** What the dollar at a place, or two of them, begins. */
    Formula atDollar(int at) {
        if (source.is(at + 1, '$')) {
            return fenced(doubled, at);
        }
        int close = closingDollar(at);
        return close < 0 || close - at > LONGEST || Money.is(source, at + 1, close)
                ? Formula.unreadable(at + 1)
                : read(at + 1, close, close + 1);
    }

    /** What the backslash with its bracket at a place begins. */
    Formula atBracket(int at) {
        return fenced(source.is(at + 1, '(') ? round : square, at);
    }

    /** Its signs are of two characters. */
    private Formula fenced(Fence fence, int at) {
        int close = fence.after(at + 2);
        return close > at + 2 && close - at <= LONGEST ? read(at + 2, close, close + 2) : Formula.unreadable(at + 2);
    }

    private int closingDollar(int at) {
        for (int place = at + 1; place < source.length(); place++) {
            if (source.is(place, '\\')) {
                place++;
            } else if (source.is(place, '$')) {
                return place;
            }
        }
        return -1;
    }

    private Formula read(int from, int to, int end) {
        all++;
        try {
            var printed = Row.formula(source, from, to);
            if (source.skipBlanks(from, to) == to) {
                printed.add(" ", from, to);
            }
            if (printed.length() == 0) {
                throw new UnreadableFormulaException("Prints nothing");
            }
            return new Formula(printed, end);
        } catch (UnreadableFormulaException e) {
            unread++;
            return Formula.unreadable(end);
        }
    }
}
