package dev.paperboy.matching.index;

import java.util.Arrays;

/** Which papers have a word: for each its papers, ascending, and how often each zone has it. */
final class Postings {

    private final int[] starts;
    private final int[] papers;
    private final int[] counts;

    private Postings(int[] starts, int[] papers, int[] counts) {
        this.starts = starts;
        this.papers = papers;
        this.counts = counts;
    }

    /** Sorts entries, made paper by paper, by their words. */
    static Postings of(int words, Ints wordOf, Ints paperOf, Ints countOf) {
        var starts = new int[words + 1];
        for (int i = 0; i < wordOf.size(); i++) {
            starts[wordOf.get(i) + 1]++;
        }
        for (int word = 0; word < words; word++) {
            starts[word + 1] += starts[word];
        }
        var next = Arrays.copyOf(starts, words);
        var papers = new int[wordOf.size()];
        var counts = new int[wordOf.size()];
        for (int i = 0; i < wordOf.size(); i++) {
            int at = next[wordOf.get(i)]++;
            papers[at] = paperOf.get(i);
            counts[at] = countOf.get(i);
        }
        return new Postings(starts, papers, counts);
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return starts[word + 1];
    }

    int size(int word) {
        return end(word) - start(word);
    }

    int paper(int index) {
        return papers[index];
    }

    /** The packed count: see {@link Zone#of}. */
    int count(int index) {
        return counts[index];
    }

    boolean has(int word, int paper) {
        return Arrays.binarySearch(papers, start(word), end(word), paper) >= 0;
    }
}
