package dev.paperboy.matching;

import dev.paperboy.matching.index.Day;
import dev.paperboy.matching.index.Hits;
import dev.paperboy.matching.index.Statistics;
import java.util.Arrays;

/**
 * Which papers of a day have what a leaf looks for, and what that adds to their scores: a row for each leaf, filled when it is
 * first asked for.
 *
 * <p>A row is a header, for a leaf that hits many papers the set of them, and a list of hits: a paper's number above the bits of its
 * score. A leaf that hits few has no set, since the list is quicker then, and a row is mostly one line of the processor's cache. A
 * row is named by where it begins; leaves that hit nothing share row 0.
 */
final class Answers {

    private static final int UNASKED = -1;
    private static final int WITH_SET = 1;

    private final Day day;
    private final FilterSet set;
    private final Statistics statistics;
    private final int width;

    private int[] rows = {};
    private long[] data = new long[1 << 10];
    private int size = 1;

    Answers(Day day, FilterSet set, Statistics statistics) {
        this.day = day;
        this.set = set;
        this.statistics = statistics;
        this.width = (day.size() + Long.SIZE - 1) / Long.SIZE;
    }

    /** How many longs a set has. */
    int width() {
        return width;
    }

    /** The row of a leaf, which is asked for if it was not yet. */
    int row(int leaf) {
        return leaf < rows.length && rows[leaf] != UNASKED ? rows[leaf] : ask(leaf);
    }

    /** All rows. Another array after a leaf was asked for. */
    long[] data() {
        return data;
    }

    /** Whether the row has a set of papers, which begins behind its header. */
    static boolean hasSet(long header) {
        return (header & WITH_SET) != 0;
    }

    /** How long the list of hits is, which begins behind the set or else behind the header. */
    static int hits(long header) {
        return (int) (header >>> 1);
    }

    static int paper(long hit) {
        return (int) (hit >>> Integer.SIZE);
    }

    static float score(long hit) {
        return Float.intBitsToFloat((int) hit);
    }

    private int ask(int leaf) {
        if (leaf >= rows.length) {
            int known = rows.length;
            rows = Arrays.copyOf(rows, Math.max(leaf + 1, known * 2));
            Arrays.fill(rows, known, rows.length, UNASKED);
        }
        var looked = set.leaf(leaf);
        var hits = looked.hits(day);
        rows[leaf] = hits.size() == 0 ? 0 : append(hits, looked.rarity(statistics));
        return rows[leaf];
    }

    private int append(Hits hits, float rarity) {
        int row = size;
        boolean many = hits.size() > width;
        // What only selects needs no list beside a set.
        int listed = many && rarity == 0 ? 0 : hits.size();
        int list = row + 1 + (many ? width : 0);
        size = list + listed;
        if (size > data.length) {
            data = Arrays.copyOf(data, 2 * size);
        }
        data[row] = (long) listed << 1 | (many ? WITH_SET : 0);
        for (int i = 0; i < hits.size(); i++) {
            int paper = hits.paper(i);
            if (many) {
                data[row + 1 + (paper >> 6)] |= 1L << paper;
            }
            if (listed > 0) {
                float score = rarity == 0 ? 0 : statistics.score(rarity, hits.frequency(i), day, paper);
                data[list + i] = (long) paper << Integer.SIZE | Float.floatToRawIntBits(score);
            }
        }
        return row;
    }
}
