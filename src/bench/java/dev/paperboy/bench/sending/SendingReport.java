package dev.paperboy.bench.sending;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Prints tables in Markdown, and keeps the figures for {@code target/bench/sending.json}. */
final class SendingReport {

    private static final Path FILE = Path.of("target", "bench", "sending.json");

    private final Map<String, Object> figures = new LinkedHashMap<>();
    private final Map<String, Object> ratios = new LinkedHashMap<>();
    private final Map<String, Object> connections = new LinkedHashMap<>();
    private final List<Object> runs = new ArrayList<>();

    /** @param quick whether these figures are not the ones to quote */
    SendingReport(boolean quick) {
        figures.put("quick", quick);
        figures.put("ratios", ratios);
        figures.put("connections", connections);
    }

    void begin() {
        System.out.printf("%n### Sending, from the claim to the record%n%n");
        System.out.println("| race | digests/s | smtp-source/s | ratio | CPU us a digest | KB a mail |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: |");
    }

    void race(Result result) {
        System.out.printf(
                "| %s | %,.0f | %,.0f | %.2f | %.0f | %.1f |%n",
                result.course(),
                result.perSecond(),
                result.sourcePerSecond(),
                result.ratio().orElse(Double.NaN),
                result.cpuMicros(),
                result.mailBytes() / 1e3);
        var run = new LinkedHashMap<String, Object>();
        run.put("race", result.course().toString());
        run.put("digests", result.course().readers());
        run.put("mailBytes", result.mailBytes());
        run.put("digestsPerSecond", all(result.ours(), Sample::perSecond));
        run.put("cpuMicrosPerDigest", all(result.ours(), Sample::cpuMicros));
        run.put("smtpSourcePerSecond", all(result.source(), Sample::perSecond));
        runs.add(run);
    }

    void mailer(List<Sample> mailer, List<Sample> source) {
        System.out.printf(
                "| %s, 8 connections | %,.0f | %,.0f | %.3f | %,.0f | |%n",
                Race.MAILER,
                Result.median(mailer, Sample::perSecond),
                Result.median(source, Sample::perSecond),
                Result.ratio(mailer, source).orElse(Double.NaN),
                Result.median(mailer, Sample::cpuMicros));
        var run = new LinkedHashMap<String, Object>();
        run.put("race", Race.MAILER);
        run.put("mailsPerSecond", all(mailer, Sample::perSecond));
        run.put("cpuMicrosPerMail", all(mailer, Sample::cpuMicros));
        run.put("smtpSourcePerSecond", all(source, Sample::perSecond));
        runs.add(run);
    }

    /** @param count of connections with which it was reached */
    void ratio(String name, int count, double value) {
        ratios.put(name, rounded(value));
        connections.put(name, count);
        System.out.printf("%s: %.2f with %d connections%n", name, value, count);
    }

    void figure(String name, String words, double value) {
        figures.put(name, rounded(value));
        System.out.printf("%s: %,.1f%n", words, value);
    }

    void skipped(String what, String why) {
        System.out.printf("%s: left out, %s.%n", what, why);
    }

    void write() throws IOException {
        figures.put("runs", runs);
        Files.createDirectories(FILE.getParent());
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(FILE.toFile(), figures);
        System.out.printf("%nWritten to %s.%n", FILE);
    }

    private static List<Double> all(List<Sample> samples, ToDoubleFunction<Sample> part) {
        return samples.stream()
                .map(sample -> rounded(part.applyAsDouble(sample)))
                .toList();
    }

    /** Four digits tell all that the clock knows. */
    private static double rounded(double value) {
        return Double.isFinite(value)
                ? new BigDecimal(value).round(new MathContext(4)).doubleValue()
                : 0;
    }
}
