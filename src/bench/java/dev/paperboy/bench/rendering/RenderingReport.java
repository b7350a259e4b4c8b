package dev.paperboy.bench.rendering;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Prints tables in Markdown, and keeps the figures for {@code target/bench/rendering.json}. */
final class RenderingReport {

    private static final Path FILE = Path.of("target", "bench", "rendering.json");

    private final Map<String, Object> figures = new LinkedHashMap<>();

    void begin() {
        System.out.printf("%n### A digest rendered and composed, CPU of one thread%n%n");
        System.out.println(
                "| papers | mail KB | whole us | fragments us | ratio | whole KB allocated | fragments KB |");
        System.out.println("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    }

    void digest(int papers, long bytes, double whole, double fragments, long wholeAllocated, long allocated) {
        System.out.printf(
                "| %d | %.1f | %.1f | %.1f | %.1f | %.0f | %.0f |%n",
                papers, bytes / 1e3, whole, fragments, whole / fragments, wholeAllocated / 1e3, allocated / 1e3);
        var row = new LinkedHashMap<String, Object>();
        row.put("mailBytes", bytes);
        row.put("wholeMicros", whole);
        row.put("fragmentsMicros", fragments);
        row.put("ratio", whole / fragments);
        row.put("wholeAllocatedBytes", wholeAllocated);
        row.put("fragmentsAllocatedBytes", allocated);
        figures.put("papers" + papers, row);
    }

    void reasons(Map<String, Double> microseconds) {
        System.out.printf("%n### Why a filter chose a paper, CPU of one thread%n%n");
        System.out.println("| way | us a paper |");
        System.out.println("| --- | ---: |");
        microseconds.forEach((way, each) -> System.out.printf("| %s | %.2f |%n", way, each));
        figures.put("reasonMicros", microseconds);
    }

    void write() throws IOException {
        Files.createDirectories(FILE.getParent());
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(FILE.toFile(), figures);
    }
}
