package dev.paperboy.rendering.math;

/** Tells formulas from what stands between the dollars of "$5 and $10". */
final class Money {

    private final Source source;
    private final int from;
    private final int to;

    private boolean tex;
    private int words;

    private Money(Source source, int from, int to) {
        this.source = source;
        this.from = from;
        this.to = to;
    }

    /** Whether {@code [from, to)}, between two dollars, is prose. */
    static boolean is(Source source, int from, int to) {
        var between = new Money(source, from, to);
        between.read();
        return between.isProse();
    }

    private boolean isProse() {
        boolean amount = source.isDigit(source.skipBlanks(from, to));
        boolean open = source.isBlank(to - 1) || source.isDigit(to + 1);
        boolean loose = source.isBlank(from) || source.isBlank(to - 1) || amount;
        return words > 1 || (!tex && ((words == 1 && loose) || (amount && open && !source.isBlank(from))));
    }

    /** Counts plain words, without what groups hold. */
    private void read() {
        for (int at = from; at < to; ) {
            int group = source.partner(at);
            if (source.is(at, '\\')) {
                tex |= !source.is(at + 1, '$') && !source.is(at + 1, '%');
                at = source.nameEnd(at);
            } else if (group >= 0 && group < to) {
                tex = true;
                at = group + 1;
            } else if (isLower(at) && (at == from || source.isBlank(at - 1))) {
                at = word(at);
            } else {
                tex |= source.is(at, '^') || source.is(at, '_');
                at++;
            }
        }
    }

    private int word(int start) {
        int at = start;
        while (at < to && isLower(at)) {
            at++;
        }
        boolean ends = at == to || " .,;:)-".indexOf(source.text().charAt(at)) >= 0;
        boolean alone = start == from && at == to;
        if (ends
                && !alone
                && at - start >= 2
                && !Symbols.FUNCTIONS.containsKey(source.text().substring(start, at))) {
            words++;
        }
        return at;
    }

    private boolean isLower(int at) {
        char c = source.text().charAt(at);
        return c >= 'a' && c <= 'z';
    }
}
