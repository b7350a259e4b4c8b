package dev.paperboy.bench.matching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.paperboy.matching.index.AuthorName;
import dev.paperboy.matching.index.PaperText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** Real papers from a folder of JSON lines, packed or not, cut into days of one size, the newest papers first. */
final class StoredDays {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, JsonNode> papers = new HashMap<>();

    private StoredDays() {}

    /** At most so many days; the last is left out when it would not be full. */
    static List<List<PaperText>> of(Path folder, int days, int size) throws IOException {
        var stored = new StoredDays();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                if (name.endsWith(".jsonl") || name.endsWith(".jsonl.gz")) {
                    stored.read(file);
                }
            }
        }
        return stored.cut(days, size);
    }

    private void read(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file);
                var in = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var paper = JSON.readTree(line);
                papers.putIfAbsent(paper.path("id").asText(), paper);
            }
        }
    }

    private List<List<PaperText>> cut(int days, int size) {
        var newest = papers.values().stream()
                .sorted(Comparator.comparing(StoredDays::date).reversed().thenComparing(paper -> paper.path("id")
                        .asText()))
                .limit((long) days * size)
                .toList();
        if (newest.size() < 2 * size) {
            throw new IllegalArgumentException("A benchmark takes at least " + 2 * size + " papers, the folder has "
                    + newest.size() + ". Name another one, or none for invented papers.");
        }
        var cut = new ArrayList<List<PaperText>>();
        for (var first = 0; first + size <= newest.size(); first += size) {
            var day = new ArrayList<PaperText>(size);
            for (var paper : newest.subList(first, first + size)) {
                day.add(paper(day.size() + 1, paper));
            }
            cut.add(day);
        }
        return cut;
    }

    private static String date(JsonNode paper) {
        var listed = paper.path("listed");
        var first = listed.isArray() ? listed.path(0) : listed;
        return first.asText(paper.path("announced").asText(paper.path("created").asText("")));
    }

    private static PaperText paper(int id, JsonNode paper) {
        var categories = new ArrayList<String>();
        paper.path("categories").forEach(category -> categories.add(category.asText()));
        var authors = new ArrayList<AuthorName>();
        paper.path("authors").forEach(author -> authors.add(author(author)));
        return new PaperText(
                id,
                paper.path("title").asText(),
                paper.path("abstract").asText(),
                authors,
                categories,
                null,
                Set.of(),
                Set.of("arxiv"),
                Set.of("new"),
                null,
                null,
                false,
                id,
                0);
    }

    private static AuthorName author(JsonNode author) {
        return author.isTextual()
                ? new AuthorName(null, author.asText())
                : new AuthorName(
                        author.path("forenames").asText(),
                        author.path("keyname").asText());
    }
}
