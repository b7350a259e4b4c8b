package dev.paperboy.source.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.paperboy.paper.DocumentFormat;
import dev.paperboy.paper.UnreadableDocumentException;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recorded documents, where they lie beside the project; they are not part of it. */
class CorpusTest {

    private static final Path CORPUS = Path.of(System.getProperty("user.dir"), "../shared/corpus");
    private static final long LONGEST_NANOS = 2_000_000_000L;
    /** A second more for each megabyte. */
    private static final long NANOS_A_BYTE = 1_000;

    private static final Pattern ELEMENT = Pattern.compile("<(?:item|entry|record)[\\s>]");
    private static final Map<String, DocumentFormat> FORMATS = Map.of(
            "huggingface", new HuggingFaceDaily(Collected.CLOCK),
            "arxiv-rss", new ArxivRss(),
            "arxiv-atom", new ArxivAtom(),
            "arxiv-oai", new ArxivOai(),
            "biorxiv", new Biorxiv(),
            "feed", Feed.named("feed", Collected.CLOCK));

    @BeforeEach
    void only_beside_the_corpus() {
        if (!Files.isDirectory(CORPUS)) {
            System.out.println("Skipped: no recorded documents in " + CORPUS);
        }
        assumeTrue(Files.isDirectory(CORPUS));
    }

    @Test
    void every_recorded_daily_list_parses() throws IOException {
        for (var file : files("hf-daily", "20")) {
            var read = Read.of("huggingface", file);
            assertThat(read.collected.rejections).as("%s", file).isEmpty();
            assertThat(read.collected.listings).as("%s", file).isNotEmpty().allSatisfy(listing -> assertThat(
                            listing.identifiers().get(0).isArxiv())
                    .isTrue());
        }
    }

    @Test
    void the_recorded_metadata_parses() throws IOException {
        var format = JsonLines.imported(Collected.CLOCK);
        for (var file : files("arxiv-metadata", "")) {
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

    @ParameterizedTest
    @CsvSource({"arxiv-rss, arxiv-rss", "arxiv-atom, arxiv-atom", "arxiv-oai, arxiv-oai"})
    void every_recorded_document_with_papers_is_read(String folder, String format) throws IOException {
        var unread = new ArrayList<String>();
        for (var file : files(folder, "")) {
            var text = Files.readString(file, StandardCharsets.ISO_8859_1);
            var papers = ELEMENT.matcher(text).results().count();
            var read = Read.of(format, file);
            if (text.contains("<error ") || text.contains("api/errors") || text.contains("Feed error for query")) {
                assertThat(read.isEmpty()).as("%s", file).isTrue();
            } else if (papers != read.elements()) {
                unread.add(file.getFileName() + ": " + papers + " papers, " + read);
            }
        }
        assertThat(unread).isEmpty();
    }

    @Test
    void what_is_arXivs_is_not_rejected() throws IOException {
        var rejected = new TreeMap<String, List<String>>();
        for (var folder : List.of("arxiv-rss", "arxiv-atom", "arxiv-oai")) {
            for (var file : files(folder, "")) {
                var read = Read.of(folder, file);
                if (!read.collected.rejections.isEmpty() && !file.toString().contains("/protocol/")) {
                    rejected.put(file.getFileName().toString(), read.collected.rejections);
                }
            }
        }
        assertThat(rejected).isEmpty();
    }

    @Test
    void most_feeds_are_read() throws IOException {
        var unread = new ArrayList<String>();
        var files = files("feeds", "");
        for (var file : files) {
            var read = Read.of("feed", file);
            if (read.isEmpty()) {
                unread.add(file.getFileName() + ": " + read);
            }
        }
        assertThat(unread).hasSizeLessThanOrEqualTo(files.size() / 5);
    }

    @Test
    void rows_of_bioRxiv_are_read() throws IOException {
        for (var name :
                List.of("pu5ha-biorxiv_details.json", "harsh4873-medrxiv.json", "zhangyee-biorxiv_search.json")) {
            var read = Read.of("biorxiv", CORPUS.resolve("other-apis").resolve(name));
            assertThat(read.collected.listings).as("%s", name).isNotEmpty();
            assertThat(read.collected.rejections).as("%s", name).isEmpty();
        }
    }

    /** Read throws whatever is neither a listing, a rejection nor a sentence. */
    @Test
    void every_broken_document_is_survived_in_every_format() throws IOException {
        var outcomes = new TreeMap<String, Integer>();
        for (var file : files("broken-feeds", "")) {
            for (var format : FORMATS.keySet()) {
                outcomes.merge(format + " " + Read.of(format, file).outcome(), 1, Integer::sum);
            }
        }
        System.out.println(outcomes);
        assertThat(outcomes).containsKey("feed read");
    }

    @Test
    void other_upstreams_documents_are_survived_too() throws IOException {
        for (var folder : List.of("other-apis", "feeds", "arxiv-oai", "arxiv-rss", "arxiv-atom", "arxiv-listings")) {
            for (var file : files(folder, "")) {
                for (var format : FORMATS.keySet()) {
                    Read.of(format, file);
                }
            }
        }
    }

    /** What came of a document, within two seconds. */
    private record Read(Collected collected, String refusal) {

        static Read of(String format, Path file) throws IOException {
            var bytes = Files.readAllBytes(file);
            var collected = new Collected();
            var refusal = "";
            var started = System.nanoTime();
            try {
                Objects.requireNonNull(FORMATS.get(format)).read(new ByteArrayInputStream(bytes), collected);
            } catch (UnreadableDocumentException e) {
                refusal = String.valueOf(e.getMessage());
                assertThat(refusal)
                        .as("%s", file)
                        .matches("(?:arXiv|[A-Z]).*[.…]")
                        .hasSizeLessThan(600);
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError(format + " of " + file, e);
            }
            assertThat(System.nanoTime() - started)
                    .as("%s", file)
                    .isLessThan(LONGEST_NANOS + bytes.length * NANOS_A_BYTE);
            return new Read(collected, refusal);
        }

        int elements() {
            return collected.listings.size() + collected.rejections.size() + collected.withdrawn.size();
        }

        boolean isEmpty() {
            return elements() == 0;
        }

        String outcome() {
            return !refusal.isEmpty() ? "refused" : isEmpty() ? "empty" : "read";
        }

        @Override
        public String toString() {
            return elements() + " read, " + refusal
                    + collected.rejections.stream().limit(3).toList();
        }
    }

    private static String head(Path file) throws IOException {
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines().limit(3_000).collect(Collectors.joining("\n"));
        }
    }

    private static List<Path> files(String folder, String start) throws IOException {
        try (var found = Files.walk(CORPUS.resolve(folder))) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().startsWith(start))
                    .sorted()
                    .toList();
        }
    }
}
