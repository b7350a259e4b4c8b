package dev.paperboy.bench.matching;

import dev.paperboy.matching.index.PaperText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Whether all give the same answers: each filter asked of each paper, and the score of what matches. */
final class Agreement {

    /** Scores are sums of floats here, doubles there, added in another order. */
    private static final float ROUNDING = 1e-3f;

    private static final int BEST = 20;
    private static final int SHOWN = 5;

    private final List<PaperText> papers;
    private long pairs;
    private int disagreements;
    private final List<Integer> found = new ArrayList<>();

    Agreement(List<PaperText> papers) {
        this.papers = papers;
    }

    /** Compares with a Lucene index, filter after filter while the time lasts. Answers how many filters were compared. */
    int compare(EngineRun engine, List<InventedFilter> filters, LuceneDayPeer lucene, NameStems names, double seconds)
            throws IOException {
        var end = System.nanoTime() + (long) (seconds * 1e9);
        var theirs = new float[papers.size()];
        var ours = new float[papers.size()];
        var compared = 0;
        found.clear();
        while (compared < filters.size() && System.nanoTime() < end) {
            var filter = filters.get(compared);
            found.add(lucene.scores(filter.query(names), theirs));
            scores(engine, compared, ours);
            for (var paper = 0; paper < ours.length; paper++) {
                pair(filter, paper, ours[paper], theirs[paper]);
            }
            best(engine, compared, filter);
            compared++;
        }
        return compared;
    }

    /** Compares all filters on some papers with a monitor. */
    void compare(EngineRun engine, List<InventedFilter> filters, MonitorPeer monitor, List<Integer> sample)
            throws IOException {
        var ours = new BitSet[papers.size()];
        for (int paper : sample) {
            ours[paper] = new BitSet();
        }
        for (var number = 0; number < filters.size(); number++) {
            var found = engine.match(number, papers.size());
            for (var place = 0; place < found; place++) {
                var taken = ours[engine.paper(place)];
                if (taken != null) {
                    taken.set(number);
                }
            }
        }
        for (int paper : sample) {
            pairs += filters.size();
            var different = monitor.matches(paper);
            different.xor(ours[paper]);
            different.stream()
                    .forEach(number ->
                            disagree(filters.get(number), paper, "Paperboy and the Monitor do not say the same"));
        }
    }

    private void scores(EngineRun engine, int number, float[] scores) {
        Arrays.fill(scores, LuceneDayPeer.NO);
        var found = engine.match(number, papers.size());
        for (var place = 0; place < found; place++) {
            scores[engine.paper(place)] = engine.textScore(place);
        }
    }

    private void pair(InventedFilter filter, int paper, float ours, float theirs) {
        pairs++;
        if ((ours == LuceneDayPeer.NO) != (theirs == LuceneDayPeer.NO)) {
            disagree(filter, paper, "only " + (ours == LuceneDayPeer.NO ? "Lucene" : "Paperboy") + " takes it");
        } else if (Math.abs(ours - theirs) > ROUNDING * Math.max(1, theirs)) {
            disagree(filter, paper, "Paperboy gives it " + ours + ", Lucene " + theirs);
        }
    }

    /** The best are the first of all, and in order. */
    private void best(EngineRun engine, int number, InventedFilter filter) {
        var found = Math.min(BEST, engine.match(number, papers.size()));
        var first = new int[found];
        for (var place = 0; place < found; place++) {
            first[place] = engine.paper(place);
            if (place > 0 && engine.score(place) > engine.score(place - 1)) {
                disagree(filter, first[place], "it stands behind a paper with a lower score");
            }
        }
        engine.match(number, BEST);
        for (var place = 0; place < found; place++) {
            if (engine.paper(place) != first[place]) {
                disagree(filter, first[place], "it is number " + (place + 1) + " of all and not of the best " + BEST);
            }
        }
    }

    private void disagree(InventedFilter filter, int paper, String how) {
        disagreements++;
        if (disagreements <= SHOWN) {
            System.out.printf(
                    "Disagreement: filter %s, paper %d \"%s\": %s.%n",
                    filter.filter(), paper + 1, papers.get(paper).title(), how);
        }
    }

    /** How many papers the filters had that were compared last: on average, half of them at most, and how many none. */
    String found() {
        var sorted = found.stream().mapToInt(each -> each).sorted().toArray();
        return String.format(
                "%.1f papers a filter, median %d, %.0f %% without any",
                Arrays.stream(sorted).average().orElse(0),
                sorted[sorted.length / 2],
                100.0 * Arrays.stream(sorted).filter(each -> each == 0).count() / sorted.length);
    }

    int disagreements() {
        return disagreements;
    }

    double millionPairs() {
        return pairs / 1e6;
    }
}
