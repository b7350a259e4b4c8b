package dev.paperboy.matching.index;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Where each word stands: word to paper to positions, ascending. */
public final class Postings {

    private static final int[] NOWHERE = {};

    private final NavigableMap<String, Map<Integer, int[]>> lists = new TreeMap<>();

    /** Positions of one word in one paper have to come in order. */
    public void add(String word, int paper, int position) {
        lists.computeIfAbsent(word, w -> new HashMap<>()).merge(paper, new int[] {position}, Postings::joined);
    }

    public Map<Integer, int[]> of(String word) {
        return lists.getOrDefault(word, Map.of());
    }

    public int[] of(String word, int paper) {
        return of(word).getOrDefault(paper, NOWHERE);
    }

    /** The papers that have a word with that beginning. */
    public Set<Integer> startingWith(String beginning) {
        var papers = new HashSet<Integer>();
        range(beginning).forEach(list -> papers.addAll(list.keySet()));
        return papers;
    }

    /** Where the words with that beginning stand in one paper. */
    public Set<Integer> startingWith(String beginning, int paper) {
        var positions = new HashSet<Integer>();
        for (var list : range(beginning)) {
            Arrays.stream(list.getOrDefault(paper, NOWHERE)).forEach(positions::add);
        }
        return positions;
    }

    private Collection<Map<Integer, int[]>> range(String beginning) {
        return lists.subMap(beginning, beginning + Character.MAX_VALUE).values();
    }

    private static int[] joined(int[] some, int[] more) {
        return IntStream.concat(Arrays.stream(some), Arrays.stream(more)).toArray();
    }
}
