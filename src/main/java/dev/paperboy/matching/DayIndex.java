package dev.paperboy.matching;

import dev.paperboy.matching.index.Day;
import dev.paperboy.matching.index.PaperText;
import dev.paperboy.matching.language.Filter;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** An unchanging index of some papers, usually a day's. Safe for use by many threads. */
public final class DayIndex {

    private final Day day;

    private DayIndex(Day day) {
        this.day = day;
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
     * The papers that are news in the window and match, best first. For a filter that reads signals, a paper touched in the window
     * is news too.
     *
     * @param from exclusive
     * @param to inclusive
     */
    public List<Match> match(Filter filter, long from, long to) {
        return ranked(
                filter,
                paper -> isWithin(paper.seq(), from, to)
                        || (filter.readsSignals() && isWithin(paper.touchedSeq(), from, to)));
    }

    /** All papers that match, best first, those without a place in the order of news too. */
    public List<Match> search(Filter filter) {
        return ranked(filter, paper -> true);
    }

    /** How many papers have their place in the order of news in {@code (from, to]}. */
    public int countBetween(long from, long to) {
        return (int) seqs().filter(seq -> isWithin(seq, from, to)).count();
    }

    /** The lowest place in the order of news, touches not looked at; 0 when no paper has one. */
    public long lowestSeq() {
        return seqs().min().orElse(0);
    }

    /** The highest place in the order of news, touches not looked at; 0 when no paper has one. */
    public long highestSeq() {
        return seqs().max().orElse(0);
    }

    /** The highest place of a touch; 0 when no paper was touched. */
    public long highestTouchedSeq() {
        return papers().mapToLong(PaperText::touchedSeq).max().orElse(0);
    }

    public int size() {
        return day.size();
    }

    private List<Match> ranked(Filter filter, Predicate<PaperText> isNews) {
        var scorers =
                filter.positives().stream().map(clause -> clause.scorer(day)).toList();
        return filter.root().matches(day).stream()
                .filter(number -> isNews.test(day.paper(number)))
                .mapToObj(number -> matchOf(number, scorers))
                .sorted()
                .toList();
    }

    private Match matchOf(int number, List<Scorer> scorers) {
        float score = 0;
        for (var scorer : scorers) {
            score += scorer.of(number);
        }
        var paper = day.paper(number);
        Integer upvotes = paper.upvotes();
        return new Match(paper.id(), score, upvotes == null ? -1 : upvotes, paper.seq());
    }

    private Stream<PaperText> papers() {
        return IntStream.range(0, day.size()).mapToObj(day::paper);
    }

    private LongStream seqs() {
        return papers().mapToLong(PaperText::seq).filter(seq -> seq > 0);
    }

    private static boolean isWithin(long seq, long from, long to) {
        return seq > 0 && seq > from && seq <= to;
    }
}
