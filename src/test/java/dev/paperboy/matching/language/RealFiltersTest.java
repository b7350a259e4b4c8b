package dev.paperboy.matching.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Filters that people wrote for other tools. The collection is not part of this repository; without it the tests are skipped. */
class RealFiltersTest {

    private static final Path COLLECTION =
            Path.of(System.getProperty("user.dir"), "../shared/corpus/filters/topics.jsonl");

    private static final List<JsonNode> TOPICS = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.exists(COLLECTION), "skipped: there is no " + COLLECTION.normalize());
        var json = new ObjectMapper();
        for (var line : Files.readAllLines(COLLECTION)) {
            TOPICS.add(json.readTree(line));
        }
    }

    @Test
    void every_list_of_phrases_is_understood() {
        var refused =
                texts("phrases").stream().filter(text -> !isUnderstood(text)).toList();

        assertThat(refused).isEmpty();
    }

    @Test
    void every_query_is_understood() {
        var refused =
                texts("query").stream().filter(text -> !isUnderstood(text)).toList();

        assertThat(refused).isEmpty();
    }

    @Test
    void plain_text_is_understood_or_answered_with_a_filter_that_is() throws IOException {
        for (var line : Files.readAllLines(COLLECTION.resolveSibling("phrases.txt"))) {
            var text = line.split("\t", 2)[0];

            assertThat(isUnderstood(text) || isAnswered(text)).as(text).isTrue();
        }
    }

    private static List<String> texts(String syntax) {
        return TOPICS.stream()
                .filter(topic -> topic.path("syntax").asText().equals(syntax))
                .map(topic -> StreamSupport.stream(topic.path("include").spliterator(), false)
                        .map(JsonNode::asText)
                        .map(syntax.equals("phrases") ? RealFiltersTest::quoted : RealFiltersTest::plain)
                        .collect(Collectors.joining(" OR ")))
                .toList();
    }

    private static String quoted(String phrase) {
        return '"' + phrase.replace('"', ' ').strip() + '"';
    }

    /** Without the marks of the tool it was written for. */
    private static String plain(String query) {
        return query.replaceAll("\\b(?:AND|RAW|all):", "").strip().replaceAll("\\s+", " ");
    }

    private static boolean isAnswered(String text) {
        var refusal = catchThrowableOfType(FilterSyntaxException.class, () -> Filters.compile(text));
        return refusal.suggestion().filter(RealFiltersTest::isUnderstood).isPresent();
    }

    private static boolean isUnderstood(String text) {
        try {
            var filter = Filters.compile(text);
            return Filters.reopen(filter.canonical()).equals(filter);
        } catch (FilterSyntaxException refusal) {
            assertThat(refusal.position()).isBetween(0, text.length());
            return false;
        }
    }
}
