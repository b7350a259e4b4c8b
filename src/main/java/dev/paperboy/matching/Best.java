package dev.paperboy.matching;

import java.util.Arrays;

/**
 * The best of some papers in order. A paper is kept as its score above its number in one long: papers are numbered so that of
 * two with equal scores the lower number is the better.
 */
final class Best {

    /** Up to so many, putting each in its place is quicker than sorting all. */
    private static final int FEW = 100;

    private final long[] keys;
    private int size;
    private int top;

    Best(int papers) {
        keys = new long[papers];
    }

    /**
     * @param scores by paper, none negative
     * @param most how many to keep
     */
    void select(int[] papers, int total, float[] scores, int most) {
        size = Math.min(total, most);
        top = size - 1;
        if (most <= FEW) {
            insert(papers, total, scores, most);
            return;
        }
        for (int i = 0; i < total; i++) {
            keys[i] = key(papers[i], scores);
        }
        Arrays.sort(keys, 0, total);
        top = total - 1;
    }

    int size() {
        return size;
    }

    int paper(int rank) {
        return Integer.MAX_VALUE - (int) keys[top - rank];
    }

    float score(int rank) {
        return Float.intBitsToFloat((int) (keys[top - rank] >>> Integer.SIZE));
    }

    /** Keeps the lowest first, so that the first is what a better one drives out. */
    private void insert(int[] papers, int total, float[] scores, int most) {
        int kept = 0;
        for (int i = 0; i < total; i++) {
            long key = key(papers[i], scores);
            if (kept < most) {
                int at = kept++;
                for (; at > 0 && keys[at - 1] > key; at--) {
                    keys[at] = keys[at - 1];
                }
                keys[at] = key;
            } else if (key > keys[0]) {
                int at = 1;
                for (; at < kept && keys[at] < key; at++) {
                    keys[at - 1] = keys[at];
                }
                keys[at - 1] = key;
            }
        }
    }

    private static long key(int paper, float[] scores) {
        return (long) Float.floatToRawIntBits(scores[paper]) << Integer.SIZE | (Integer.MAX_VALUE - paper);
    }
}
