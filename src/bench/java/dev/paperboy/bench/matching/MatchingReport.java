package dev.paperboy.bench.matching;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Prints tables in Markdown, and keeps the figures for {@code target/bench/matching.json}. */
final class MatchingReport {

    private static final Path FILE = Path.of("target", "bench", "matching.json");

    private final Map<String, Object> figures = new LinkedHashMap<>();

    /** One race: CPU seconds for the whole day, and how they compare with ours. */
    void race(String load, int filters, Map<Opponent, Double> seconds) {
        double ours = seconds.getOrDefault(Opponent.ENGINE, Double.NaN);
        System.out.printf("%n### %,d filters, %s%n%n", filters, load);
        System.out.println("| opponent | CPU s a day | per filter | ratio |");
        System.out.println("| --- | ---: | ---: | ---: |");
        seconds.forEach((opponent, theirs) -> System.out.printf(
                "| %s | %,.3f | %,.2f us | %,.1f |%n", opponent, theirs, theirs * 1e6 / filters, theirs / ours));
        figures.put(load + (filters >= 1_000 ? filters / 1_000 + "k" : filters), ratios(seconds, ours));
    }

    private static Map<String, Double> ratios(Map<Opponent, Double> seconds, double ours) {
        var ratios = new LinkedHashMap<String, Double>();
        put(ratios, "monitorOneAtATime", seconds, ours, Opponent.MONITOR_1);
        put(ratios, "monitorMultipassOneAtATime", seconds, ours, Opponent.MULTIPASS_1);
        put(
                ratios,
                "monitorBestBatch",
                seconds,
                ours,
                Arrays.stream(Opponent.values()).filter(Opponent::isMonitor).toArray(Opponent[]::new));
        put(ratios, "luceneDayIndex", seconds, ours, Opponent.LUCENE);
        put(ratios, "sqlLike", seconds, ours, Opponent.SQL);
        return ratios;
    }

    /** The fastest of these opponents, if one took part. */
    private static void put(
            Map<String, Double> ratios,
            String name,
            Map<Opponent, Double> seconds,
            double ours,
            Opponent... opponents) {
        Arrays.stream(opponents)
                .filter(seconds::containsKey)
                .mapToDouble(opponent -> seconds.getOrDefault(opponent, Double.NaN))
                .min()
                .ifPresent(fastest -> ratios.put(name, rounded(fastest / ours)));
    }

    void figure(String name, String words, double value) {
        figures.put(name, rounded(value));
        System.out.printf("| %s | %,.3f |%n", words, rounded(value));
    }

    void note(String name, Object value) {
        figures.put(name, value);
    }

    void heading(String words) {
        System.out.printf("%n### %s%n%n| figure | value |%n| --- | ---: |%n", words);
    }

    void write() throws IOException {
        Files.createDirectories(FILE.getParent());
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(FILE.toFile(), figures);
        System.out.printf("%nWritten to %s.%n", FILE);
    }

    /** Four digits tell all that the clock knows. */
    private static double rounded(double value) {
        return Double.isFinite(value) && value != 0
                ? new BigDecimal(value).round(new MathContext(4)).doubleValue()
                : 0;
    }
}
