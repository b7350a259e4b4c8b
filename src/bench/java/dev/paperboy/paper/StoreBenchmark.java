package dev.paperboy.paper;

import dev.paperboy.bench.Database;
import dev.paperboy.bench.Document;
import dev.paperboy.bench.InventedPaper;
import dev.paperboy.source.format.Formats;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What {@link Ingest} does for one document, from its first byte to the commit; only the transaction manager around it is
 * left out. Every round brings a month of new papers, so that the table grows as it does in life.
 */
public final class StoreBenchmark {

    private static final int WARM_UP = 8;
    private static final int ROUNDS = 9;
    private static final int PAPERS = 2_000;

    /** What is measured. */
    public enum Step {
        PLAIN("plain batch insert, papers parsed before"),
        OAI("OAI page, all new"),
        AGAIN("the same page again"),
        VOTES("daily list, all votes changed"),
        RSS("RSS, all new");

        private final String words;

        Step(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    private final Database database;
    private final Connection connection;
    private final Map<Step, List<Double>> rates = new EnumMap<>(Step.class);

    private StoreBenchmark(Database database, Connection connection) {
        this.database = database;
        this.connection = connection;
    }

    /** Papers a second for each step, the median of some rounds. */
    public static Map<Step, Double> run(Database database) throws IOException, SQLException {
        try (var connection = database.connect()) {
            var benchmark = new StoreBenchmark(database, connection);
            for (var round = 0; round < WARM_UP + ROUNDS; round++) {
                if (round == WARM_UP) {
                    benchmark.rates.clear();
                }
                benchmark.round(3 * round);
            }
            return benchmark.medians();
        }
    }

    private void round(int month) throws IOException, SQLException {
        var papers = InventedPaper.ofMonth(month, PAPERS);
        var oai = bytes(Document.OAI, papers, 0);
        measure(Step.OAI, PAPERS, () -> expect(PAPERS, 0, store(Document.OAI, oai)));
        measure(Step.AGAIN, PAPERS, () -> expect(0, 0, store(Document.OAI, oai)));
        expect(0, PAPERS, store(Document.DAILY, bytes(Document.DAILY, papers, 1)));
        var daily = bytes(Document.DAILY, papers, 2);
        measure(Step.VOTES, PAPERS, () -> expect(0, PAPERS, store(Document.DAILY, daily)));

        // A feed of the day goes by category, not by number.
        var items = InventedPaper.ofMonth(month + 1, Document.RSS.usual());
        Collections.shuffle(items, new Random(month));
        var rss = bytes(Document.RSS, items, 0);
        measure(Step.RSS, items.size(), () -> expect(items.size(), 0, store(Document.RSS, rss)));

        var rows = InventedPaper.ofMonth(month + 2, PAPERS);
        measure(Step.PLAIN, PAPERS, () -> PlainInsert.of(rows, month * 100_000L, connection));
    }

    private IngestReport store(Document document, byte[] bytes) throws IOException, SQLException {
        var transaction = new IngestTransaction(connection, NewsRule.ALL, Formats.NOW);
        Formats.of(document).read(new ByteArrayInputStream(bytes), transaction);
        var report = transaction.finish();
        connection.commit();
        return report;
    }

    private void measure(Step step, int papers, Work work) throws IOException, SQLException {
        var start = System.nanoTime();
        work.run();
        var seconds = (System.nanoTime() - start) / 1e9;
        rates.computeIfAbsent(step, any -> new ArrayList<>()).add(papers / seconds);
    }

    private void expect(int created, int updated, IngestReport report) {
        if (report.created() != created || report.updated() != updated) {
            throw new IllegalStateException(database.name() + " did something else: " + report);
        }
    }

    private Map<Step, Double> medians() {
        var medians = new EnumMap<Step, Double>(Step.class);
        rates.forEach((step, all) -> {
            var sorted = all.stream().mapToDouble(rate -> rate).sorted().toArray();
            medians.put(step, sorted[sorted.length / 2]);
        });
        return medians;
    }

    private static byte[] bytes(Document document, List<InventedPaper> papers, int votes) {
        return document.of(papers, votes).getBytes(StandardCharsets.UTF_8);
    }

    /** What is measured once. */
    private interface Work {
        void run() throws IOException, SQLException;
    }
}
