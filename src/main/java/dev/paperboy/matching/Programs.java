package dev.paperboy.matching;

import java.util.Arrays;
import java.util.List;

/**
 * The compiled filters of a set as they stood at one moment. Later ones are written behind them into the same arrays, or into
 * longer copies.
 */
final class Programs {

    /** The low bits of a filter's start. */
    private static final int FLAGS = 2;

    private static final int SIGNALS = 1;
    private static final int WORDS = 2;

    private final int[] code;
    private final int codeSize;
    private final int[] starts;
    private final int size;
    private final int deepest;
    private final int guards;

    private Programs(int[] code, int codeSize, int[] starts, int size, int deepest, int guards) {
        this.code = code;
        this.codeSize = codeSize;
        this.starts = starts;
        this.size = size;
        this.deepest = deepest;
        this.guards = guards;
    }

    /** The beginning of a set, with arrays of its own: later ones are written into them. */
    static Programs none() {
        return new Programs(new int[64], 0, new int[16], 0, 1, 0);
    }

    /**
     * With one more filter.
     *
     * @param depth how many sets its stack has to hold
     * @param ofGuards how many of its conjunctions are numbered
     */
    Programs with(List<Integer> instructions, boolean readsSignals, boolean looksForWords, int depth, int ofGuards) {
        var longer = roomFor(code, codeSize + instructions.size());
        for (int i = 0; i < instructions.size(); i++) {
            longer[codeSize + i] = instructions.get(i);
        }
        var more = roomFor(starts, size + 2);
        more[size] = codeSize << FLAGS | (readsSignals ? SIGNALS : 0) | (looksForWords ? WORDS : 0);
        more[size + 1] = (codeSize + instructions.size()) << FLAGS;
        return new Programs(
                longer,
                codeSize + instructions.size(),
                more,
                size + 1,
                Math.max(deepest, depth),
                Math.max(guards, ofGuards));
    }

    int size() {
        return size;
    }

    int[] code() {
        return code;
    }

    int start(int filter) {
        return starts[filter] >>> FLAGS;
    }

    int end(int filter) {
        return starts[filter + 1] >>> FLAGS;
    }

    /** Whether a touch makes a paper news again. */
    boolean readsSignals(int filter) {
        return (starts[filter] & SIGNALS) != 0;
    }

    /** Whether it has clauses that add to the score. */
    boolean looksForWords(int filter) {
        return (starts[filter] & WORDS) != 0;
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
