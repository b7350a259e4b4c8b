package dev.paperboy.matching;

import java.util.List;

/**
 * What a paper's score is made of: the sum of all of it.
 *
 * @param words what each clause that looks for words adds, in canonical print; a clause that hits and adds nothing is not named
 * @param votes what its votes add
 * @param freshness what its newness adds; 0 for a filter that looks for no words
 */
public record Breakdown(List<Part> words, float votes, float freshness) {

    public Breakdown {
        words = List.copyOf(words);
    }

    /** A clause and what it adds, its weight included. */
    public record Part(String clause, float score) {}

    /** The score that ranks the paper. */
    public float total() {
        float total = votes;
        for (var part : words) {
            total += part.score();
        }
        return total + freshness;
    }
}
