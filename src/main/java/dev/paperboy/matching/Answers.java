package dev.paperboy.matching;

import dev.paperboy.matching.index.Day;
import dev.paperboy.matching.index.Hits;
import dev.paperboy.matching.index.Statistics;
import dev.paperboy.matching.language.Leaf;
import java.util.Arrays;

/**
 * Which papers of a day have what a leaf looks for, and what that adds to their scores: a row for each leaf, filled when it is
 * first asked for. A row is a bit set of papers and, for text, a list of (paper, score) in the order of papers. All leaves that
 * do not occur share row 0.
 */
final class Answers {

    private static final int UNASKED = -1;

    private final Day day;
    private final Statistics statistics;
    /** How many longs a set of papers takes. */
    private final int width;

    private int[] rows = {};
    private int size = 1;
    private long[] bits;
    /** For each long of a set, how many of its row's papers come before. */
    private int[] before;
    /** By row: where its list starts; the next row's start is its end. */
    private int[] starts = new int[2];

    private int[] papers = new int[64];
    private float[] scores = new float[64];

    Answers(Day day, Statistics statistics) {
        this.day = day;
        this.statistics = statistics;
        this.width = (day.size() + Long.SIZE - 1) / Long.SIZE;
        this.bits = new long[width];
        this.before = new int[width];
    }

    int width() {
        return width;
    }

    /** The row of a leaf that was asked for, else a negative number. */
    int row(int leaf) {
        return leaf < rows.length ? rows[leaf] : UNASKED;
    }

    /** Asks for a leaf. */
    void ask(int number, Leaf leaf) {
        if (number >= rows.length) {
            int known = rows.length;
            rows = Arrays.copyOf(rows, Math.max(number + 1, known * 2));
            Arrays.fill(rows, known, rows.length, UNASKED);
        }
        var hits = leaf.hits(day);
        rows[number] = hits.size() == 0 ? 0 : append(hits, leaf.rarity(statistics));
    }

    /** All rows' sets, each {@link #width} longs. */
    long[] bits() {
        return bits;
    }

    int start(int row) {
        return starts[row];
    }

    int end(int row) {
        return starts[row + 1];
    }

    int[] papers() {
        return papers;
    }

    float[] scores() {
        return scores;
    }

    /** What the row adds to the score of a paper; 0 for a paper that is not in it. */
    float score(int row, int paper) {
        int at = row * width + (paper >> 6);
        long word = bits[at];
        return (word >>> paper & 1) == 0
                ? 0
                : scores[starts[row] + before[at] + Long.bitCount(word & ((1L << paper) - 1))];
    }

    private int append(Hits hits, float rarity) {
        int row = size++;
        if (size * width > bits.length) {
            bits = Arrays.copyOf(bits, 2 * size * width);
            before = Arrays.copyOf(before, bits.length);
        }
        if (size + 1 > starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        for (int i = 0; i < hits.size(); i++) {
            bits[row * width + (hits.paper(i) >> 6)] |= 1L << hits.paper(i);
        }
        for (int at = row * width + 1; at < size * width; at++) {
            before[at] = before[at - 1] + Long.bitCount(bits[at - 1]);
        }
        starts[row + 1] = starts[row];
        if (rarity > 0) {
            list(hits, rarity, row);
        }
        return row;
    }

    private void list(Hits hits, float rarity, int row) {
        int end = starts[row] + hits.size();
        if (end > papers.length) {
            papers = Arrays.copyOf(papers, 2 * end);
            scores = Arrays.copyOf(scores, 2 * end);
        }
        for (int i = 0; i < hits.size(); i++) {
            papers[starts[row] + i] = hits.paper(i);
            scores[starts[row] + i] = statistics.score(rarity, hits.frequency(i), day, hits.paper(i));
        }
        starts[row + 1] = end;
    }
}
