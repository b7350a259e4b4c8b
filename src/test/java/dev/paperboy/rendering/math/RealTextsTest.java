package dev.paperboy.rendering.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Titles and abstracts as they were announced, where they lie beside the project; they are not part of it. */
class RealTextsTest {

    private static final Path PAPERS = Path.of(System.getProperty("user.dir"), "../shared/corpus/arxiv-metadata");

    private final ObjectMapper json = new ObjectMapper();
    private int formulas;
    private int unread;

    @Test
    void of_a_hundred_formulas_at_most_three_stay_raw() throws IOException {
        assumeTrue(Files.isDirectory(PAPERS), "skipped: there is no " + PAPERS.normalize());
        try (var files = Files.list(PAPERS)) {
            for (var file : files.toList()) {
                read(file);
            }
        }

        System.out.printf("%,d formulas, %.2f %% of them stay raw%n", formulas, 100.0 * unread / formulas);
        assertThat(unread).isLessThan(formulas * 3 / 100);
    }

    private void read(Path file) throws IOException {
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                var paper = json.readTree(line);
                count(paper.path("title"));
                count(paper.path("abstract"));
            }
        }
    }

    private void count(JsonNode text) {
        var reader =
                MathText.of(text.asText("").replaceAll("\\s+", " ").strip()).reader();
        formulas += reader.formulas().all();
        unread += reader.formulas().unread();
    }
}
