package dev.paperboy.matching;

import dev.paperboy.matching.index.Statistics;
import java.util.Collection;

/**
 * What decides the order of papers: how well their words fit, how many people voted for them, how new they are.
 *
 * <p>A vote matters less the more there are; a week halves what newness adds. A rare word in a title is worth about 5, so votes
 * and newness decide between papers that fit about as well.
 */
public final class Ranking {

    private static final double A_VOTE = 0.25;
    private static final double NEW = 0.5;
    private static final double HALVED_AFTER = 7;

    private final Statistics statistics;

    private Ranking(Statistics statistics) {
        this.statistics = statistics;
    }

    /** A ranking in which words are as rare as they are in these days. */
    public static Ranking of(Collection<DayIndex> days) {
        return new Ranking(new Statistics(days.stream().map(DayIndex::day).toList()));
    }

    /** What votes add to a score; nothing where nobody counted. */
    static float votes(int upvotes) {
        return (float) (A_VOTE * Math.log1p(Math.max(0, upvotes)));
    }

    /** What newness adds to the score of a paper with looked-for words, by the age of its day. */
    static float freshness(long days) {
        return (float) (NEW * Math.pow(2, -days / HALVED_AFTER));
    }

    Statistics statistics() {
        return statistics;
    }
}
