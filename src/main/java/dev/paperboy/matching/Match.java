package dev.paperboy.matching;

import java.util.Comparator;

/**
 * A paper that a filter chose. The natural order is best first and total, so lists of several days merge into one: higher score,
 * then more votes, then later news, then lower id.
 *
 * @param score what words, votes and newness add together, as the package says; 0 when nothing of it adds anything
 * @param upvotes -1 when nobody counted
 * @param seq 0 when the paper has no place in the order of news
 */
public record Match(long paperId, float score, int upvotes, long seq) implements Comparable<Match> {

    private static final Comparator<Match> BEST_FIRST = Comparator.comparing(Match::score, Comparator.reverseOrder())
            .thenComparing(Match::upvotes, Comparator.reverseOrder())
            .thenComparing(Match::seq, Comparator.reverseOrder())
            .thenComparing(Match::paperId);

    @Override
    public int compareTo(Match other) {
        return BEST_FIRST.compare(this, other);
    }
}
