package dev.paperboy.bench.matching;

import dev.paperboy.matching.index.PaperText;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.TermFilteredPresearcher;

/** All opponents on one day with the same filters. Slow ones do a sample, and the figure is scaled up. */
final class Race {

    private static final int BEST = 20;
    private static final int PASSES = 4;
    private static final int SQL_FILTERS = 100;
    private static final int LUCENE_FILTERS = 20_000;
    private static final int LONE_PAPERS = 20;
    private static final int PAPERS_IN_TENS = 30;
    private static final int PAPERS_COMPARED = 20;

    private final List<PaperText> papers;
    private final NameStems names;
    private final Scale scale;
    private final Agreement agreement;
    private final LuceneDayPeer lucene;
    private final SqlPeer sql;

    Race(List<PaperText> papers, Scale scale, Agreement agreement, LuceneDayPeer lucene, SqlPeer sql) {
        this.papers = papers;
        this.names = NameStems.of(papers);
        this.scale = scale;
        this.agreement = agreement;
        this.lucene = lucene;
        this.sql = sql;
    }

    /** CPU seconds for the whole day and all filters. */
    Map<Opponent, Double> run(List<InventedFilter> filters) throws IOException, SQLException {
        try (var single = new MonitorPeer(new TermFilteredPresearcher(), papers, filters, names);
                var multipass = new MonitorPeer(new MultipassTermFilteredPresearcher(PASSES), papers, filters, names)) {
            Progress.say("registered with both monitors");
            var engine = engine(filters);
            var rounds = rounds(engine, filters);
            monitor(rounds, Opponent.TERM_FILTERED, single);
            monitor(rounds, Opponent.MULTIPASS, multipass);
            rounds.add(Opponent.SQL, filters.size() / (double) SQL_FILTERS, () -> {
                var found = 0;
                for (var filter : filters.subList(0, SQL_FILTERS)) {
                    found += sql.best(filter, BEST);
                }
                return found;
            });
            var seconds = rounds.run(scale.rounds(), scale.share());
            Progress.say("measured");
            compare(engine, filters);
            var step = papers.size() / PAPERS_COMPARED;
            var sample =
                    IntStream.range(0, PAPERS_COMPARED).mapToObj(i -> i * step).toList();
            agreement.compare(engine, filters, single, sample);
            agreement.compare(engine, filters, multipass, sample);
            return seconds;
        }
    }

    /** The same without monitors and SQL. */
    Map<Opponent, Double> withoutMonitors(List<InventedFilter> filters) throws IOException, SQLException {
        var engine = engine(filters);
        var seconds = rounds(engine, filters).run(scale.rounds(), scale.share());
        compare(engine, filters);
        return seconds;
    }

    /** With everything answered that filters look for: {@link BuildTimes} has what that takes. */
    private EngineRun engine(List<InventedFilter> filters) {
        var engine = EngineRun.of(papers, EngineFilters.of(filters));
        engine.all(BEST);
        return engine;
    }

    private Rounds<Opponent> rounds(EngineRun engine, List<InventedFilter> filters) {
        var rounds = new Rounds<Opponent>();
        rounds.add(Opponent.ENGINE, 1, () -> engine.all(BEST));
        var queries = filters.subList(0, Math.min(LUCENE_FILTERS, filters.size())).stream()
                .map(filter -> filter.query(names))
                .toList();
        rounds.add(Opponent.LUCENE, filters.size() / (double) queries.size(), () -> {
            var found = 0;
            for (var query : queries) {
                found += lucene.best(query, BEST);
            }
            return found;
        });
        return rounds;
    }

    private void monitor(Rounds<Opponent> rounds, List<Opponent> opponents, MonitorPeer monitor) {
        var batches = List.of(1, 10, 100, papers.size());
        var counts = List.of(LONE_PAPERS, PAPERS_IN_TENS, 100, papers.size());
        for (var i = 0; i < batches.size(); i++) {
            int batch = batches.get(i);
            int count = counts.get(i);
            rounds.add(opponents.get(i), papers.size() / (double) count, () -> monitor.matches(0, count, batch));
        }
    }

    private void compare(EngineRun engine, List<InventedFilter> filters) throws IOException {
        var compared = agreement.compare(engine, filters, lucene, names, scale.agreementSeconds());
        System.out.printf(
                "%nCompared with Lucene: %,d of %,d filters on all papers; %s.%n",
                compared, filters.size(), agreement.found());
    }
}
