package dev.paperboy.rendering.math;

import java.util.Arrays;

/** A line that grows: its letters, the level of each, and the stretch of the source each comes from. */
final class Line {

    static final int NO_BREAK_SPACE = 0xA0;

    private final StringBuilder letters = new StringBuilder();
    private Level[] levels = new Level[16];
    private int[] starts = new int[16];
    private int[] ends = new int[16];

    static Line of(String text, int start, int end) {
        var line = new Line();
        line.add(text, start, end);
        return line;
    }

    void add(String text, int start, int end) {
        add(text, Level.PLAIN, start, end);
    }

    /** All of the text comes from {@code [start, end)} of the source. */
    void add(String text, Level level, int start, int end) {
        for (int at = 0; at < text.length(); at++) {
            unit(text.charAt(at), level, start, end);
        }
    }

    /** A blank, unless one stands there. */
    void blank(int start, int end) {
        if (letters.length() > 0 && !endsBlank()) {
            unit(' ', Level.PLAIN, start, end);
        }
    }

    void add(Line other) {
        boolean twice = (length() == 0 || endsBlank()) && other.startsBlank();
        for (int at = twice ? 1 : 0; at < other.length(); at++) {
            unit(other.letters.charAt(at), other.levels[at], other.starts[at], other.ends[at]);
        }
    }

    private void unit(char letter, Level level, int start, int end) {
        int at = letters.length();
        if (at == starts.length) {
            levels = Arrays.copyOf(levels, 2 * at);
            starts = Arrays.copyOf(starts, 2 * at);
            ends = Arrays.copyOf(ends, 2 * at);
        }
        letters.append(letter);
        levels[at] = level;
        starts[at] = start;
        ends[at] = end;
    }

    /** Says of all letters that they come from one stretch, where they do not stand in the source's order. */
    Line from(int start, int end) {
        Arrays.fill(starts, 0, length(), start);
        Arrays.fill(ends, 0, length(), end);
        return this;
    }

    void clear() {
        letters.setLength(0);
    }

    private boolean startsBlank() {
        return letters.length() > 0 && letters.charAt(0) == ' ';
    }

    boolean endsBlank() {
        return letters.length() > 0 && letters.charAt(letters.length() - 1) == ' ';
    }

    String text() {
        return letters.toString();
    }

    int length() {
        return letters.length();
    }

    /** The last code point, or a blank when there is none. */
    int last() {
        return letters.length() == 0 ? ' ' : letters.codePointBefore(letters.length());
    }

    char letter(int at) {
        return letters.charAt(at);
    }

    Level level(int at) {
        return levels[at];
    }

    int start(int at) {
        return starts[at];
    }

    int end(int at) {
        return ends[at];
    }
}
