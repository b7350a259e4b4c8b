package dev.paperboy.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.paperboy.paper.Ingest;
import dev.paperboy.paper.NewsRule;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Papers;
import dev.paperboy.source.format.ImportFormats;
import dev.paperboy.testing.House;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A day told by several upstreams is the same store to the byte, in whatever order they are heard. */
abstract class RealDayContract {

    private static final String DAY = "2026-11-20";

    @Inject
    Ingest ingest;

    @Inject
    ImportFormats formats;

    @Inject
    Papers papers;

    @Inject
    House house;

    @BeforeEach
    void start() {
        house.open(true);
    }

    @AfterEach
    void stop() {
        house.close();
    }

    /** A document and the name of its format. */
    private record Document(String format, String text) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void an_invented_day_is_the_same_in_every_order(long seed) throws IOException {
        var random = new Random(seed);
        var documents = new ArrayList<>(List.of(
                new Document("huggingface", hubList(random)),
                new Document("arxiv-rss", Upstream.feed(DAY, announced(random))),
                new Document("arxiv-oai", Upstream.records("", records(random))),
                new Document("jsonl", lines(random))));
        var first = store(documents);
        assertThat(first).isNotEmpty();
        for (int order = 0; order < 3; order++) {
            house.close();
            house.open(true);
            Collections.shuffle(documents, random);
            assertThat(store(documents)).as("in the order %s", names(documents)).isEqualTo(first);
        }
    }

    private static List<String> names(List<Document> documents) {
        return documents.stream().map(Document::format).toList();
    }

    private static String id(Random random) {
        return String.format("2611.%05d", random.nextInt(12));
    }

    private static String[] some(Random random, Function<Random, String> one) {
        return IntStream.range(0, 8).mapToObj(i -> one.apply(random)).toArray(String[]::new);
    }

    private static String hubList(Random random) {
        var ids = IntStream.range(0, 8).mapToObj(i -> id(random)).distinct();
        return Upstream.list(DAY, ids.map(id -> id + ":" + random.nextInt(90)).toArray(String[]::new))
                .replace("\"discussionId\"", "\"githubRepo\":\"https://github.com/x/y\",\"discussionId\"");
    }

    private static String[] announced(Random random) {
        return some(
                random, r -> id(r) + ":" + List.of("new", "cross", "replace").get(r.nextInt(3)));
    }

    private static String[] records(Random random) {
        return some(random, r -> id(r) + " 2026-11-" + (10 + r.nextInt(9)) + " 2026-11-19");
    }

    private static String lines(Random random) {
        return IntStream.range(0, 8)
                .mapToObj(i -> id(random))
                .map(id ->
                        ("{\"id\":\"%1$s\",\"title\":\"Invented paper %1$s\",\"authors\":[\"Ada Example\",\"Bo Sample\"],"
                                        + "\"categories\":[\"cs.CL\"],\"abstract\":\"Nobody wrote %1$s.\",\"listed\":\"2026-11-%2$d\"}")
                                .formatted(id, 18 + random.nextInt(3)))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void a_real_day_is_the_same_in_either_order() throws IOException {
        var corpus = Path.of("../shared/corpus");
        assumeTrue(Files.isDirectory(corpus), "there is no ../shared/corpus: the real day is skipped");
        var days = List.of("2026-03-03", "2026-03-05", "2026-03-11");
        for (var day : days) {
            var hub = corpus.resolve("hf-daily/" + day + ".json");
            assumeTrue(Files.exists(hub), "there is no list of " + day);
            var documents = List.of(
                    new Document("huggingface", Files.readString(hub)),
                    new Document("jsonl", listing(corpus.resolve("arxiv-metadata/listing-2026-03.jsonl.gz"), day)));
            var first = store(documents);
            assertThat(first.size()).isGreaterThan(300);
            house.close();
            house.open(true);
            assertThat(store(List.of(documents.get(1), documents.get(0)))).isEqualTo(first);
            house.close();
            house.open(true);
        }
    }

    private static String listing(Path file, String day) throws IOException {
        try (var reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> line.contains("\"" + day + "\""))
                    .collect(Collectors.joining("\n"));
        }
    }

    /** Stores the documents one after the other; answers every column that does not count what came first. */
    private List<String> store(List<Document> documents) throws IOException {
        for (var document : documents) {
            var file = Files.createTempFile("day", null);
            try {
                Files.writeString(file, document.text());
                ingest.run(formats.named(document.format()).orElseThrow(), file, NewsRule.ALL);
            } finally {
                Files.delete(file);
            }
        }
        var rows = new ArrayList<String>(
                house.texts(
                        """
                select public_id || '|' || title || '|' || abstract || '|' || authors || '|' || categories || '|'
                    || coalesce(organization, '-') || '|' || announced || '|' || announced_told || '|' || kind || '|'
                    || coalesce(cast(replaced as varchar), '-') || '|' || coalesce(cast(version as varchar), '-') || '|'
                    || sources || '|' || coalesce(cast(upvotes as varchar), '-') || '|'
                    || coalesce(cast(comments as varchar), '-') || '|' || coalesce(code_url, '-') || '|'
                    || coalesce(project_url, '-') || '|' || coalesce(comment, '-') || '|' || withdrawn || '|'
                    || coalesce(found_code_url, '-') || '|' || coalesce(found_project_url, '-') || '|' || text_rank || '|'
                    || case when seq is null then 'old' else 'news' end
                from paper order by public_id
                """));
        rows.addAll(house.texts("select i.scheme || ' ' || i.local_id || ' ' || p.public_id from paper_identifier i"
                + " join paper p on p.id = i.paper_id order by 1"));
        for (var day : house.texts("select distinct announced from paper order by announced")) {
            papers.page(LocalDate.parse(day), 0, 5_000).stream()
                    .map(Paper::publicId)
                    .forEach(rows::add);
        }
        return rows;
    }
}
