package dev.paperboy.matching;

import java.util.Arrays;

/** A stack of sets of papers, on which the steps of a filter work. */
final class Sets {

    private final int width;
    private final long[] scratch;
    private long[] sets = {};
    private int top;

    /** @param width how many longs a set has */
    Sets(int width) {
        this.width = width;
        this.scratch = new long[width];
        this.top = -width;
    }

    /** Empties the stack, which then has room for so many. */
    void clear(int depth) {
        top = -width;
        if (sets.length < depth * width) {
            sets = new long[depth * width];
        }
    }

    /** The long at that place of the set that was put in first. */
    long get(int at) {
        return sets[at];
    }

    /** All sets, one after the other. */
    long[] all() {
        return sets;
    }

    /** Puts a row's papers on the stack. */
    void load(long[] data, int row) {
        top += width;
        if (Answers.hasSet(data[row])) {
            System.arraycopy(data, row + 1, sets, top, width);
        } else {
            Arrays.fill(sets, top, top + width, 0);
            addListed(data, row);
        }
    }

    void and(long[] data, int row) {
        if (Answers.hasSet(data[row])) {
            and(sets, top, data, row + 1, width);
            return;
        }
        Arrays.fill(scratch, 0);
        int end = row + Answers.hits(data[row]);
        for (int at = row + 1; at <= end; at++) {
            int paper = Answers.paper(data[at]);
            scratch[paper >> 6] |= sets[top + (paper >> 6)] & 1L << paper;
        }
        System.arraycopy(scratch, 0, sets, top, width);
    }

    void or(long[] data, int row) {
        if (Answers.hasSet(data[row])) {
            or(sets, top, data, row + 1, width);
        } else {
            addListed(data, row);
        }
    }

    void andNot(long[] data, int row) {
        if (Answers.hasSet(data[row])) {
            andNot(sets, top, data, row + 1, width);
            return;
        }
        int end = row + Answers.hits(data[row]);
        for (int at = row + 1; at <= end; at++) {
            int paper = Answers.paper(data[at]);
            sets[top + (paper >> 6)] &= ~(1L << paper);
        }
    }

    void andTop() {
        top -= width;
        and(sets, top, sets, top + width, width);
    }

    void orTop() {
        top -= width;
        or(sets, top, sets, top + width, width);
    }

    void andNotTop() {
        top -= width;
        andNot(sets, top, sets, top + width, width);
    }

    void complement() {
        for (int at = top; at < top + width; at++) {
            sets[at] = ~sets[at];
        }
    }

    /** Copies the set on top over the one of this number in another stack, which has room for it. */
    void copyTo(Sets other, int number) {
        System.arraycopy(sets, top, other.sets, number * width, width);
    }

    /** Leaves of one set what is in another one too. */
    void intersect(int number, int with) {
        and(sets, number * width, sets, with * width, width);
    }

    private void addListed(long[] data, int row) {
        int end = row + Answers.hits(data[row]);
        for (int at = row + 1; at <= end; at++) {
            int paper = Answers.paper(data[at]);
            sets[top + (paper >> 6)] |= 1L << paper;
        }
    }

    private static void and(long[] set, int at, long[] other, int from, int width) {
        for (int i = 0; i < width; i++) {
            set[at + i] &= other[from + i];
        }
    }

    private static void or(long[] set, int at, long[] other, int from, int width) {
        for (int i = 0; i < width; i++) {
            set[at + i] |= other[from + i];
        }
    }

    private static void andNot(long[] set, int at, long[] other, int from, int width) {
        for (int i = 0; i < width; i++) {
            set[at + i] &= ~other[from + i];
        }
    }
}
