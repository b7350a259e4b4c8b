package dev.paperboy.matching;

import dev.paperboy.matching.language.Filter;
import dev.paperboy.matching.language.Leaf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Many filters, each compiled to a few ints, to be held against days by a {@link Matcher}. What several filters look for is kept
 * and answered once. Filters are added and never taken out. Safe for use by many threads.
 */
public final class FilterSet {

    private final Map<Leaf, Integer> leafNumbers = new HashMap<>();
    private final List<Leaf> leaves = new ArrayList<>();
    private final Map<Float, Integer> weightNumbers = new HashMap<>();
    private volatile Programs programs = Programs.NONE;

    /**
     * Adds a filter; the same one again takes room again.
     *
     * @return its number in this set, counted from 0
     */
    public synchronized int add(Filter filter) {
        var code = new ArrayList<Integer>();
        var compiler = new Compiler(this, code::add);
        filter.root().visit(compiler);
        programs = programs.with(code, filter.readsSignals(), compiler.deepest(), compiler.guards());
        return programs.size() - 1;
    }

    /** How many filters there are. */
    public int size() {
        return programs.size();
    }

    /** How many different things they look for. */
    public synchronized int leaves() {
        return leaves.size();
    }

    /** The memory that the filters take, in bytes: their ints with the room kept for more; what they look for counts extra. */
    public long bytes() {
        return programs.bytes();
    }

    Programs programs() {
        return programs;
    }

    synchronized Leaf leaf(int number) {
        return leaves.get(number);
    }

    int number(Leaf leaf) {
        return leafNumbers.computeIfAbsent(leaf, l -> {
            leaves.add(l);
            return leaves.size() - 1;
        });
    }

    int number(float weight) {
        return weightNumbers.computeIfAbsent(weight, w -> {
            programs = programs.with(w);
            return weightNumbers.size();
        });
    }
}
