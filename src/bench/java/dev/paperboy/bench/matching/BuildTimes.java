package dev.paperboy.bench.matching;

import dev.paperboy.matching.DayIndex;
import dev.paperboy.matching.index.Analysis;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;

/**
 * CPU milliseconds until the first filter of a day can be matched.
 *
 * @param day our index, with all that filters look for answered
 * @param index our index alone
 * @param analysis the texts taken apart into words, which both need
 * @param lucene Lucene's index
 */
record BuildTimes(double day, double index, double analysis, double lucene) {

    private static final int ROUNDS = 7;
    private static final double SHARE = 10;

    private enum Step {
        DAY,
        MATCHING,
        INDEX,
        ANALYSIS,
        LUCENE
    }

    static BuildTimes of(Corpus corpus, EngineFilters filters) throws IOException, SQLException {
        var papers = corpus.day();
        var days = new ArrayList<DayIndex>();
        days.add(DayIndex.of(papers));
        corpus.otherDays().forEach(day -> days.add(DayIndex.of(day)));
        var answered = new EngineRun(days, filters);
        var rounds = new Rounds<Step>();
        rounds.add(Step.DAY, 1_000, () -> {
            days.set(0, DayIndex.of(papers));
            return new EngineRun(days, filters).all(0);
        });
        rounds.add(Step.MATCHING, 1_000, () -> answered.all(0));
        rounds.add(Step.INDEX, 1_000, () -> DayIndex.of(papers).size());
        rounds.add(Step.ANALYSIS, 1_000, () -> {
            var terms = 0;
            for (var paper : papers) {
                terms += Analysis.terms(paper.title()).size();
                terms += Analysis.terms(paper.abstractText()).size();
            }
            return terms;
        });
        rounds.add(Step.LUCENE, 1_000, () -> {
            try (var lucene = new LuceneDayPeer(papers)) {
                return lucene.size();
            }
        });
        var millis = rounds.run(ROUNDS, SHARE);
        return new BuildTimes(
                millis.getOrDefault(Step.DAY, 0.0) - millis.getOrDefault(Step.MATCHING, 0.0),
                millis.getOrDefault(Step.INDEX, 0.0),
                millis.getOrDefault(Step.ANALYSIS, 0.0),
                millis.getOrDefault(Step.LUCENE, 0.0));
    }
}
