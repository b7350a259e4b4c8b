package dev.paperboy.matching;

/** The scores of a day's papers for one filter after the other. */
final class Scores {

    /** A list of hits is walked whole, which is quick, unless it is so many times longer than what matched. */
    private static final int WALK = 10;

    private final int width;
    private final float[] scores;

    Scores(int papers, int width) {
        this.scores = new float[papers];
        this.width = width;
    }

    /** By paper. Those of papers that do not match hold what earlier filters left there: nobody reads it. */
    float[] all() {
        return scores;
    }

    void begin(int paper, float prior) {
        scores[paper] = prior;
    }

    /** Adds what the row's hits are worth, to papers that do not match as well. */
    void add(long[] data, int row, float weight, int[] found, int total) {
        int begin = begin(data, row);
        int hits = Answers.hits(data[row]);
        if (total * WALK < hits) {
            for (int i = 0; i < total; i++) {
                scores[found[i]] += weight * find(data, begin, begin + hits, found[i]);
            }
            return;
        }
        for (int at = begin; at < begin + hits; at++) {
            long hit = data[at];
            scores[Answers.paper(hit)] += weight * Answers.score(hit);
        }
    }

    /** The same for papers that are in a set. */
    void addWithin(long[] sets, int set, long[] data, int row, float weight) {
        int begin = begin(data, row);
        int end = begin + Answers.hits(data[row]);
        for (int at = begin; at < end; at++) {
            int paper = Answers.paper(data[at]);
            long in = sets[set + (paper >> 6)] >>> paper & 1;
            scores[paper] += weight * Float.intBitsToFloat((int) data[at] & (int) -in);
        }
    }

    private int begin(long[] data, int row) {
        return row + 1 + (Answers.hasSet(data[row]) ? width : 0);
    }

    private static float find(long[] data, int begin, int end, int paper) {
        int low = begin;
        for (int high = end; low < high; ) {
            int middle = (low + high) >>> 1;
            if (Answers.paper(data[middle]) < paper) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < end && Answers.paper(data[low]) == paper ? Answers.score(data[low]) : 0;
    }
}
