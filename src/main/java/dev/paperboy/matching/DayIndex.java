package dev.paperboy.matching;

import dev.paperboy.matching.index.Day;
import dev.paperboy.matching.index.PaperText;
import dev.paperboy.matching.language.Filter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** An unchanging index of some papers, usually a day's. Safe for use by many threads. */
public final class DayIndex {

    private final Day day;
    /** The places in the order of news, ascending. */
    private final long[] seqs;

    private final long highestTouchedSeq;

    private DayIndex(Day day) {
        this.day = day;
        this.seqs = papers().mapToLong(day::seq).filter(seq -> seq > 0).sorted().toArray();
        this.highestTouchedSeq = papers().mapToLong(day::touchedSeq).max().orElse(0);
    }

    /**
     * Indexes these papers; the order they come in does not influence any answer.
     *
     * @param papers each with an id of its own
     */
    public static DayIndex of(Collection<PaperText> papers) {
        return new DayIndex(new Day(papers));
    }

    /**
     * A way to hold many filters against this day.
     *
     * @param age how many days before the newest of the ranking's days this one is
     */
    public Matcher matcher(FilterSet filters, Ranking ranking, long age) {
        return new Matcher(this, filters, ranking.statistics(), Ranking.freshness(age));
    }

    /**
     * The papers that are news in the window and match, best first, ranked by this day alone. For a filter that reads signals, a
     * paper touched in the window is news too.
     *
     * @param from exclusive
     * @param to inclusive
     */
    public List<Match> match(Filter filter, long from, long to) {
        return alone(filter, matcher -> matcher.match(0, from, to, size()));
    }

    /** All papers that match, best first, those without a place in the order of news too; ranked by this day alone. */
    public List<Match> search(Filter filter) {
        return alone(filter, matcher -> matcher.search(0, size()));
    }

    /**
     * What the score of a paper is made of.
     *
     * @param age as {@link #matcher} takes it
     * @return empty when the paper is not of this day or the filter does not take it
     */
    public Optional<Breakdown> breakdown(Filter filter, long paperId, Ranking ranking, long age) {
        return new Breakdowns(day, ranking.statistics()).of(filter, paperId, Ranking.freshness(age));
    }

    private List<Match> alone(Filter filter, ToIntFunction<Matcher> question) {
        var set = new FilterSet();
        set.add(filter);
        var matcher = new Matcher(this, set, Ranking.of(List.of(this)).statistics(), 0);
        int total = question.applyAsInt(matcher);
        return IntStream.range(0, total).mapToObj(matcher::get).toList();
    }

    /** How many papers have their place in the order of news in {@code (from, to]}. */
    public int countBetween(long from, long to) {
        return Math.max(0, countUpTo(to) - countUpTo(from));
    }

    /** The lowest place in the order of news, touches not looked at; 0 when no paper has one. */
    public long lowestSeq() {
        return seqs.length == 0 ? 0 : seqs[0];
    }

    /** The highest place in the order of news, touches not looked at; 0 when no paper has one. */
    public long highestSeq() {
        return seqs.length == 0 ? 0 : seqs[seqs.length - 1];
    }

    /** The highest place of a touch; 0 when no paper was touched. */
    public long highestTouchedSeq() {
        return highestTouchedSeq;
    }

    public int size() {
        return day.size();
    }

    Day day() {
        return day;
    }

    private int countUpTo(long seq) {
        int at = Arrays.binarySearch(seqs, seq);
        return at >= 0 ? at + 1 : -at - 1;
    }

    private IntStream papers() {
        return IntStream.range(0, day.size());
    }
}
