package dev.paperboy.matching;

import dev.paperboy.matching.index.Day;
import dev.paperboy.matching.index.Statistics;

/**
 * Holds the filters of a set against one day, one filter after the other: the papers that match, and the best of them in order.
 * Once what a filter looks for was answered, nothing is allocated. For one thread at a time.
 */
public final class Matcher {

    private final Day day;
    private final FilterSet set;
    private final Evaluation evaluation;
    private final Papers papers;
    private final float freshness;
    private final Best best;
    private boolean ofText;

    /**
     * @param statistics of the days whose words count
     * @param freshness what the day adds to the score of a paper that has looked-for words
     */
    Matcher(DayIndex index, FilterSet set, Statistics statistics, float freshness) {
        this.day = index.day();
        this.set = set;
        this.evaluation = new Evaluation(day, set, statistics);
        this.freshness = freshness;
        this.papers = new Papers(day);
        this.best = new Best(day.size());
    }

    /**
     * Finds the papers that are news in the window and match. For a filter that reads signals, a paper touched in the window is
     * news too.
     *
     * @param filter its number in the set
     * @param from exclusive
     * @param to inclusive
     * @param most how many of the best to put in order
     * @return how many match in all
     */
    public int match(int filter, long from, long to, int most) {
        var programs = set.programs();
        return find(programs, filter, papers.within(from, to, programs.readsSignals(filter)), most);
    }

    /** Finds all papers that match, news or not. */
    public int search(int filter, int most) {
        return find(set.programs(), filter, papers.all(), most);
    }

    /** How many are in order: as many as were asked for, or as match. */
    public int size() {
        return best.size();
    }

    /** The paper of this rank, the best one's is 0. */
    public Match get(int rank) {
        int paper = best.paper(rank);
        return new Match(day.id(paper), score(rank), day.upvotes(paper), day.seq(paper));
    }

    /** What ranked it: text, votes and freshness together. */
    public float score(int rank) {
        return ofText ? best.score(rank) + freshness : best.score(rank);
    }

    /** The share of its words in that. */
    public float textScore(int rank) {
        return best.score(rank) - evaluation.prior(best.paper(rank));
    }

    /** The id of the paper of this rank. */
    public long paperId(int rank) {
        return day.id(best.paper(rank));
    }

    /** The id of each paper that matches, in no order that means anything: the index goes up to what the last question gave. */
    public long foundId(int index) {
        return day.id(evaluation.found()[index]);
    }

    private int find(Programs programs, int filter, long[] news, int most) {
        ofText = programs.looksForWords(filter);
        evaluation.run(programs, filter, news);
        best.select(evaluation.found(), evaluation.total(), evaluation.scores(), most);
        return evaluation.total();
    }
}
