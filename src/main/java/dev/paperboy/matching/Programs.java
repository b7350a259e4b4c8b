package dev.paperboy.matching;

import java.util.Arrays;
import java.util.List;

/**
 * The compiled filters of a set as they stood at one moment. Later ones are written behind them into the same arrays, or into
 * longer copies.
 */
final class Programs {

    static final Programs NONE = new Programs(new int[64], 0, new int[16], 0, new float[0], 1, 0);

    private final int[] code;
    private final int codeSize;
    private final int[] starts;
    private final int size;
    private final float[] weights;
    private final int deepest;
    private final int guards;

    private Programs(int[] code, int codeSize, int[] starts, int size, float[] weights, int deepest, int guards) {
        this.code = code;
        this.codeSize = codeSize;
        this.starts = starts;
        this.size = size;
        this.weights = weights;
        this.deepest = deepest;
        this.guards = guards;
    }

    /**
     * With one more filter.
     *
     * @param depth how many sets its stack has to hold
     * @param ofGuards how many of its conjunctions are numbered
     */
    Programs with(List<Integer> instructions, boolean readsSignals, int depth, int ofGuards) {
        var longer = roomFor(code, codeSize + instructions.size());
        for (int i = 0; i < instructions.size(); i++) {
            longer[codeSize + i] = instructions.get(i);
        }
        var more = roomFor(starts, size + 2);
        // The low bit says whether a touch makes a paper news again.
        more[size] = codeSize << 1 | (readsSignals ? 1 : 0);
        more[size + 1] = (codeSize + instructions.size()) << 1;
        return new Programs(
                longer,
                codeSize + instructions.size(),
                more,
                size + 1,
                weights,
                Math.max(deepest, depth),
                Math.max(guards, ofGuards));
    }

    Programs with(float weight) {
        var more = Arrays.copyOf(weights, weights.length + 1);
        more[weights.length] = weight;
        return new Programs(code, codeSize, starts, size, more, deepest, guards);
    }

    int size() {
        return size;
    }

    int[] code() {
        return code;
    }

    int start(int filter) {
        return starts[filter] >>> 1;
    }

    int end(int filter) {
        return starts[filter + 1] >>> 1;
    }

    boolean readsSignals(int filter) {
        return (starts[filter] & 1) != 0;
    }

    float weight(int number) {
        return weights[number];
    }

    int deepest() {
        return deepest;
    }

    int guards() {
        return guards;
    }

    long bytes() {
        return (long) Integer.BYTES * (code.length + starts.length);
    }

    private static int[] roomFor(int[] array, int length) {
        return length <= array.length
                ? array
                : Arrays.copyOf(array, Math.max(length, array.length + (array.length >> 2)));
    }
}
