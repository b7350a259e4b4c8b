package dev.paperboy.rendering;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Variant;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class DigestFragmentsTest {

    private static final List<String> HOSTILE = List.of(
            "plain",
            "<b>&\"'</b>",
            "\uFFFE0Aa&\uFFFF",
            "-2000000011",
            "\uFFFE-2000000011\uFFFF",
            "{digest.subject}",
            "From here . on",
            ".",
            "é漢👩‍🔬 \u202E",
            "a\r\nb",
            "word ".repeat(60).strip());

    @Inject
    DigestRenderer renderer;

    @Inject
    Engine engine;

    @Inject
    MailConfig mail;

    @Inject
    SiteConfig site;

    static Stream<DigestMail> digests() {
        return Stream.of(
                Friday.digest(),
                Samples.twoPapers(),
                Samples.everything(),
                Samples.titled("Only one"),
                Samples.titled("One", "Two"),
                Samples.digest(),
                Samples.digest(new TopicSection("T", "", List.of(Samples.paper("1", "A")))),
                Samples.digest(new TopicSection("\u0000", "x", List.of(Samples.paper("1", "A")))),
                Samples.hostileDigest("x", 1, 43),
                Samples.hostileDigest("\"><svg onload=alert(1)>\r\nBcc: x\u202E", 4, 10));
    }

    @ParameterizedTest
    @MethodSource("digests")
    void a_digest_of_fragments_is_the_whole_rendering_to_the_byte(DigestMail digest) {
        var whole = EncodedMail.of(renderer.render(digest));
        var cold = fragments();

        assertSame(cold.encode(digest, () -> whole), whole);
        assertSame(cold.encode(digest, () -> whole), whole);
        assertSame(renderer.encode(digest), whole);
    }

    @Test
    void what_was_put_together_once_is_not_rendered_whole_again() {
        var warm = fragments();
        for (var digest : List.of(Friday.digest(), Samples.twoPapers(), Samples.hostileDigest("<\u0000>", 4, 10))) {
            var whole = EncodedMail.of(renderer.render(digest));
            assertSame(warm.encode(digest, () -> whole), whole);

            assertSame(warm.encode(digest, DigestFragmentsTest::notAgain), whole);
        }
    }

    /** Readers share papers and differ in everything else; each mail is compared with the whole rendering. */
    @Test
    void readers_who_share_papers_get_what_they_would_get_without_fragments() {
        var chance = new Random(7);
        var papers = IntStream.range(0, 60).mapToObj(i -> paper(chance, i)).toList();
        var warm = fragments();
        for (int i = 0; i < 200; i++) {
            var digest = digest(chance, papers);
            var whole = EncodedMail.of(renderer.render(digest));

            assertSame(warm.encode(digest, () -> whole), whole);
        }
    }

    @Test
    void a_cold_start_gives_the_bytes_of_a_warm_one() {
        var warm = fragments();
        for (var digest : digests().toList()) {
            var first = warm.encode(digest, () -> EncodedMail.of(renderer.render(digest)));
            var second = warm.encode(digest, () -> EncodedMail.of(renderer.render(digest)));
            var cold = fragments().encode(digest, () -> EncodedMail.of(renderer.render(digest)));

            assertSame(second, first);
            assertSame(cold, first);
        }
    }

    @Test
    void many_workers_get_the_same() throws Exception {
        var whole = EncodedMail.of(renderer.render(Friday.digest()));
        var shared = fragments();
        var workers = Executors.newFixedThreadPool(8);
        try {
            Callable<EncodedMail> task = () -> shared.encode(Friday.digest(), () -> whole);
            for (var done : workers.invokeAll(Collections.nCopies(400, task))) {
                assertSame(done.get(), whole);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "{digest.date} -> {digest.date.length}",
                "{digest.zone} -> {#if digest.zone == 'Europe/Berlin'}home{/if}",
                "{topic.name} -> {topic.name.toUpperCase}",
                "{topic.name} -> {topic_count}. {topic.name}",
                "{topic.name} -> {topic.papers.size}",
                "{#mailPaper -> {paper_index}{#mailPaper",
                "{#mailPaper -> {paper.number}{#mailPaper",
                "{digest.counts} -> {digest.topics.size}"
            })
    void an_operators_template_that_reckons_with_a_word_is_rendered_whole(String from, String to) throws Exception {
        var changed = changed(from, to);
        var fragments = new DigestFragments(text(), changed, new DigestTypesetter(mail, site));
        var whole = whole(changed, Friday.digest());

        assertSame(fragments.encode(Friday.digest(), () -> whole), whole);
        assertThatThrownBy(() -> fragments.encode(Friday.digest(), DigestFragmentsTest::notAgain))
                .hasMessage("rendered whole");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "{digest.subject} -> {digest.subject.raw}",
                "{digest.date} -> <b>{digest.zone}, {digest.date}</b>",
                "{topic.filter} -> {#if topic.filter}<i>{topic.filter.raw}</i>{/if}"
            })
    void an_operators_template_that_prints_is_put_together_from_fragments(String from, String to) throws Exception {
        var changed = changed(from, to);
        var fragments = new DigestFragments(text(), changed, new DigestTypesetter(mail, site));
        var whole = whole(changed, Friday.digest());

        assertSame(fragments.encode(Friday.digest(), () -> whole), whole);
        assertSame(fragments.encode(Friday.digest(), DigestFragmentsTest::notAgain), whole);
    }

    private DigestTemplates changed(String from, String to) throws IOException {
        var source = Files.readString(Path.of("templates/mail/digest.html"));
        assertThat(source).contains(from);
        var html = Variant.forContentType(Variant.TEXT_HTML);
        return new DigestTemplates(
                engine.parse(source.replace(from, to), html), engine.getTemplate("tags/mailPaper.html"));
    }

    private EncodedMail whole(DigestTemplates html, DigestMail digest) {
        var view = new DigestTypesetter(mail, site).set(digest, DigestRenderer.MOST_PAPERS);
        return EncodedMail.of(new RenderedMail(view.subject(), text().digest(view), html.digest(view)));
    }

    private DigestFragments fragments() {
        return new DigestFragments(text(), DigestTemplates.of(engine, "html"), new DigestTypesetter(mail, site));
    }

    private DigestTemplates text() {
        return DigestTemplates.of(engine, "txt");
    }

    private static EncodedMail notAgain() {
        throw new AssertionError("rendered whole");
    }

    private static void assertSame(EncodedMail actual, EncodedMail whole) {
        assertThat(actual.subject()).isEqualTo(whole.subject());
        assertThat(new String(actual.text().bytes(), US_ASCII))
                .isEqualTo(new String(whole.text().bytes(), US_ASCII));
        assertThat(new String(actual.html().bytes(), US_ASCII))
                .isEqualTo(new String(whole.html().bytes(), US_ASCII));
    }

    private static DigestMail digest(Random chance, List<DigestPaper> papers) {
        var topics = new ArrayList<TopicSection>();
        for (int i = chance.nextInt(4); i >= 0; i--) {
            var some = IntStream.range(0, 1 + chance.nextInt(12))
                    .mapToObj(j -> papers.get(chance.nextInt(papers.size())))
                    .toList();
            topics.add(new TopicSection(text(chance), text(chance), some));
        }
        boolean browser = chance.nextBoolean();
        return new DigestMail(
                LocalDate.of(2026, 1 + chance.nextInt(12), 1 + chance.nextInt(28)),
                chance.nextBoolean() ? Locale.US : Locale.UK,
                ZoneId.of(chance.nextBoolean() ? "Asia/Kathmandu" : "UTC"),
                topics,
                chance.nextInt(3_000),
                chance.nextInt(3),
                chance.nextBoolean() ? "" : text(chance),
                new Links(
                        "https://papers.example.org/unsubscribe/" + "a=b&".repeat(chance.nextInt(60)),
                        chance.nextBoolean() ? null : "https://papers.example.org/preferences/" + chance.nextLong(),
                        browser ? "https://papers.example.org/digests/" + chance.nextLong() : null,
                        chance.nextBoolean() ? null : "#",
                        "https://papers.example.org/actions/" + "Aa-".repeat(chance.nextInt(60)) + "?paper="));
    }

    private static DigestPaper paper(Random chance, int number) {
        return new DigestPaper(
                "2611." + (10_000 + number),
                text(chance) + " " + text(chance),
                text(chance) + ". " + text(chance),
                List.of(text(chance)),
                chance.nextBoolean() ? null : text(chance),
                List.of("cs.CL"),
                chance.nextInt(4) > 0 ? null : chance.nextInt(2_000),
                chance.nextBoolean() ? null : chance.nextInt(3),
                chance.nextBoolean() ? null : "https://code.example.org/a?b=c&d='e'",
                null,
                chance.nextInt(9) == 0,
                chance.nextBoolean() ? List.of() : List.of(text(chance)),
                List.of(text(chance)),
                List.of(new Mark(0, 3)),
                List.of());
    }

    private static String text(Random chance) {
        return HOSTILE.get(chance.nextInt(HOSTILE.size()));
    }
}
