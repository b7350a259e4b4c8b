package dev.paperboy.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Recorded documents, where they lie beside the project; they are not part of it. */
class RealDocumentsTest {

    private static final Path CORPUS = Path.of(System.getProperty("user.dir"), "../shared/corpus");
    private static final long LONGEST_NANOS = 2_000_000_000L;

    @BeforeEach
    void only_beside_the_corpus() {
        if (!Files.isDirectory(CORPUS)) {
            System.out.println("Skipped: no recorded documents in " + CORPUS);
        }
        assumeTrue(Files.isDirectory(CORPUS));
    }

    @Test
    void every_recorded_daily_list_parses() throws IOException {
        var format = new HuggingFaceDaily(Collected.CLOCK);
        for (var file : files("hf-daily", "20*.json")) {
            try (var in = Files.newInputStream(file)) {
                var started = System.nanoTime();
                var collected = Collected.from(format, in);
                assertThat(System.nanoTime() - started).as("%s", file).isLessThan(LONGEST_NANOS);
                assertThat(collected.rejections).as("%s", file).isEmpty();
                assertThat(collected.listings).as("%s", file).isNotEmpty().allSatisfy(listing -> assertThat(
                                listing.identifiers().get(0).isArxiv())
                        .isTrue());
            }
        }
    }

    @Test
    void the_recorded_metadata_parses() throws IOException {
        var format = new JsonLines(Collected.CLOCK);
        for (var file : files("arxiv-metadata", "*.jsonl.gz")) {
            var text = head(file);
            var started = System.nanoTime();
            var collected = Collected.from(format, text);
            assertThat(System.nanoTime() - started).as("%s", file).isLessThan(LONGEST_NANOS);
            assertThat(collected.rejections).as("%s", file).isEmpty();
            assertThat(collected.listings)
                    .as("%s", file)
                    .hasSizeGreaterThan(600)
                    .allSatisfy(listing -> assertThat(listing.source()).isEqualTo("arxiv"));
        }
    }

    private static String head(Path file) throws IOException {
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines().limit(3_000).collect(Collectors.joining("\n"));
        }
    }

    private static List<Path> files(String folder, String glob) throws IOException {
        var files = new ArrayList<Path>();
        try (var found = Files.newDirectoryStream(CORPUS.resolve(folder), glob)) {
            found.forEach(files::add);
        }
        return files;
    }
}
