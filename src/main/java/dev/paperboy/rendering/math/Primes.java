package dev.paperboy.rendering.math;

/** The strokes of derivatives. */
final class Primes {

    private static final String[] STROKES = {"′", "″", "‴"};

    private Primes() {}

    /** Reads the apostrophes at a place; returns where they end. */
    static int add(Line base, Source source, int from, int to) {
        int end = from;
        while (end < to && source.is(end, '\'')) {
            end++;
        }
        for (int at = from; at < end; ) {
            int count = Math.min(STROKES.length, end - at);
            base.add(STROKES[count - 1], at, at + count);
            at += count;
        }
        return end;
    }
}
