package dev.paperboy.matching.index;

import java.util.Arrays;

/** The papers of a day that have something, ascending, and how often their titles and abstracts have it. */
public final class Hits {

    public static final Hits NONE = new Hits(new int[0], new int[0]);

    private final int[] papers;
    private final int[] frequencies;

    private Hits(int[] papers, int[] frequencies) {
        this.papers = papers;
        this.frequencies = frequencies;
    }

    static Hits of(Ints papers, Ints frequencies) {
        return papers.size() == 0 ? NONE : new Hits(papers.toArray(), frequencies.toArray());
    }

    /** Papers that have something that is no text. */
    static Hits selecting(int[] papers) {
        return papers.length == 0 ? NONE : new Hits(papers, new int[papers.length]);
    }

    public int size() {
        return papers.length;
    }

    public int paper(int index) {
        return papers[index];
    }

    /** The index of this paper; negative when it is not among them. */
    public int find(int paper) {
        return Arrays.binarySearch(papers, paper);
    }

    /** How often the texts that count for the score have it; 0 when only other texts do. */
    public int frequency(int index) {
        return frequencies[index];
    }

    /** Papers of both; what stands in both is counted together. */
    public Hits or(Hits other) {
        if (other.size() == 0) {
            return this;
        }
        var all = new Ints();
        var counts = new Ints();
        int i = 0;
        for (int j = 0; i < size() || j < other.size(); ) {
            boolean mine = j == other.size() || (i < size() && papers[i] <= other.papers[j]);
            boolean theirs = i == size() || (j < other.size() && other.papers[j] <= papers[i]);
            all.add(mine ? papers[i] : other.papers[j]);
            counts.add((mine ? frequencies[i++] : 0) + (theirs ? other.frequencies[j++] : 0));
        }
        return of(all, counts);
    }

    /** How many papers have it in title or abstract. */
    public int scored() {
        return (int)
                Arrays.stream(frequencies).filter(frequency -> frequency > 0).count();
    }
}
