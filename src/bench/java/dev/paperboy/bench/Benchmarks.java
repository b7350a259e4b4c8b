package dev.paperboy.bench;

import dev.paperboy.bench.matching.MatchingBenchmark;
import dev.paperboy.bench.matching.MatchingRun;
import dev.paperboy.bench.rendering.RenderingRun;
import dev.paperboy.bench.sending.SendingRun;
import dev.paperboy.paper.LargeImport;
import dev.paperboy.paper.StoreBenchmark;
import dev.paperboy.paper.StoreBenchmark.Step;
import dev.paperboy.source.format.ParseBenchmark;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks named, or all: {@code parse}, {@code store}, {@code memory}, {@code matching}, {@code rendering}, {@code
 * sending}, {@code engine}. Each figure stands beside that of a peer which does the least possible on the same machine in the same run; the
 * ratio is what may be compared between machines.
 */
public final class Benchmarks {

    private static final long LARGE = 38L << 20;
    private static final String SMALL_HEAP = "-Xmx64m";

    private Benchmarks() {}

    /** Prints the tables to standard output. */
    public static void main(String... names) throws Exception {
        var wanted = List.of(names);
        if (wanted.isEmpty() || wanted.contains("parse")) {
            parse();
        }
        var folder = Files.createTempDirectory("paperboy-bench");
        try {
            if (wanted.isEmpty() || wanted.contains("store")) {
                store(folder);
            }
            if (wanted.isEmpty() || wanted.contains("memory")) {
                memory(folder);
            }
            if (wanted.isEmpty() || wanted.contains("sending")) {
                SendingRun.run(Files.createDirectory(folder.resolve("sending")), Boolean.getBoolean("bench.quick"));
            }
        } finally {
            delete(folder);
        }
        if (wanted.isEmpty() || wanted.contains("matching")) {
            MatchingRun.run(System.getProperty("bench.papers", ""), Boolean.getBoolean("bench.quick"));
        }
        if (wanted.isEmpty() || wanted.contains("rendering")) {
            RenderingRun.run();
        }
        if (wanted.isEmpty() || wanted.contains("engine")) {
            engine();
        }
    }

    private static void parse() throws Exception {
        var options = new OptionsBuilder()
                .include(ParseBenchmark.class.getName())
                .verbosity(VerboseMode.SILENT)
                .build();
        Map<Document, Map<String, Double>> scores = new TreeMap<>();
        for (var result : new Runner(options).run()) {
            var document = Document.valueOf(result.getParams().getParam("document"));
            scores.computeIfAbsent(document, any -> new TreeMap<>())
                    .put(
                            result.getPrimaryResult().getLabel(),
                            result.getPrimaryResult().getScore() * document.usual());
        }
        System.out.printf("%nParse%24s%16s%10s%n", "papers/s", "bare parser", "ratio");
        scores.forEach((document, score) -> line(
                document + " (" + document.usual() + ")",
                score.getOrDefault("papers", 0.0),
                score.getOrDefault("parser", 0.0)));
    }

    private static void engine() throws Exception {
        var options = new OptionsBuilder()
                .include(MatchingBenchmark.class.getName())
                .verbosity(VerboseMode.SILENT)
                .build();
        System.out.printf("%nEngine alone%24s%n", "ns");
        for (var result : new Runner(options).run()) {
            var score = result.getPrimaryResult();
            System.out.printf("%-19s%,17.1f%n", score.getLabel(), score.getScore());
        }
    }

    private static void store(Path folder) throws Exception {
        try (var h2 = Database.h2(folder)) {
            print(h2.name(), StoreBenchmark.run(h2));
        }
        try (var postgresql = Database.postgresql()) {
            print(postgresql.name(), StoreBenchmark.run(postgresql));
        }
    }

    private static void print(String database, Map<Step, Double> rates) {
        double plain = rates.getOrDefault(Step.PLAIN, 0.0);
        System.out.printf(
                "%nParse and store, %s%n%-43s%10s%16s%10s%n", database, "", "papers/s", "plain insert", "ratio");
        rates.forEach(
                (step, rate) -> System.out.printf("%-43s%,10.0f%,16.0f%10.2f%n", step, rate, plain, rate / plain));
    }

    private static void line(String name, double rate, double peer) {
        System.out.printf("%-19s%,10.0f%,16.0f%10.2f%n", name, rate, peer, rate / peer);
    }

    private static void memory(Path folder) throws IOException, InterruptedException {
        var page = folder.resolve("page.xml");
        Document.OAI.write(page, 200, LARGE);
        System.out.printf("%nMemory, one OAI page in a heap of its own (%s)%n", SMALL_HEAP);
        for (var database : List.of("h2", "postgresql")) {
            var java = ProcessHandle.current().info().command().orElse("java");
            var ended = new ProcessBuilder(
                            java,
                            SMALL_HEAP,
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            LargeImport.class.getName(),
                            database,
                            page.toString(),
                            folder.resolve("large").toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (ended != 0) {
                System.out.printf("%-12s failed%n", database);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
