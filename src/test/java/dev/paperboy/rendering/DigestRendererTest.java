package dev.paperboy.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.INTEGER;

import dev.paperboy.testing.Golden;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DigestRendererTest {

    private static final Pattern HOSTILE = Pattern.compile(
            "[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private static final String PAPER = "<tr>\n<td class=\"v m\"";

    private static final Pattern LEFTOVER = Pattern.compile("\\{[a-zA-Z#/!]|\\bnull\\b|NOT_FOUND|Optional\\[");

    @Inject
    DigestRenderer renderer;

    @Test
    void a_digest_reads_as_set() {
        var mail = renderer.render(Samples.twoPapers());

        Golden.assertSame("mail/digest-two-papers.html", mail.html());
        Golden.assertSame("mail/digest-two-papers.txt", mail.text());
    }

    @Test
    void an_ordinary_friday_reads_as_set() {
        var mail = renderer.render(Friday.digest());

        Golden.assertSame("mail/digest-friday.html", mail.html());
        Golden.assertSame("mail/digest-friday.txt", mail.text());
    }

    @Test
    void forty_hostile_papers_read_as_set() {
        var mail = renderer.render(Samples.hostileDigest("\"><svg onload=alert(1)>\r\nBcc: x\u202E", 4, 10));

        Golden.assertSame("mail/digest-forty-hostile.html", mail.html());
    }

    @ParameterizedTest
    @ValueSource(strings = {"&", "\"", "😀", "漢", "word", "&&&&&&&&&", "<b>", "a\u0301", "$a^b_c$", "$x^{<}$ "})
    void the_html_stays_within_bounds_whatever_comes(String thing) {
        String html = renderer.render(Samples.hostileDigest(thing, 20, 4)).html();

        assertThat(bytes(html)).isLessThanOrEqualTo(DigestRenderer.MOST_HTML_BYTES);
        assertThat(sizes(html)).hasSize(40).allMatch(size -> size <= Allowance.PAPER);
    }

    @Test
    void a_paper_with_everything_stays_within_its_allowance() {
        String html = renderer.render(Samples.everything()).html();

        assertThat(html).contains(">abs</a>", ">pdf</a>", ">code</a>", ">project</a>");
        assertThat(sizes(html)).singleElement().asInstanceOf(INTEGER).isBetween(1450, Allowance.PAPER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"><svg onload=alert(1)>",
                "A\r\nBcc: victim@example.org",
                "abc\u202Edcba\u2066x\u200B\u0000\u001B[31m",
                "{digest.links} {#if true}x{/if} ${7*7} {inject:config}",
                "Emoji 👩‍🔬 \uD83D alone",
                "<script>alert('x')</script>"
            })
    void a_hostile_title_is_text(String title) {
        var mail = renderer.render(Samples.titled(title, "Another"));

        assertThat(mail.html()).doesNotContain("<svg", "<script", "alert('x')").doesNotContainPattern(HOSTILE);
        assertThat(mail.text()).doesNotContainPattern(HOSTILE);
        assertThat(mail.subject()).doesNotContainPattern(HOSTILE).doesNotContain("\n");
        assertThat(mail.text().lines()).noneMatch(line -> line.startsWith("Bcc"));
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(mail.html() + mail.text() + mail.subject()))
                .isTrue();
    }

    @Test
    void a_title_of_ten_thousand_characters_is_whole_in_the_text_only() {
        String title = "word ".repeat(2000).strip();

        var mail = renderer.render(Samples.titled(title));

        assertThat(mail.text().replaceAll("\\s+", " ")).contains(title);
        assertThat(bytes(mail.html())).isLessThan(10_000);
        assertThat(mail.subject()).hasSizeLessThan(110);
    }

    @Test
    void mathematics_reads_well_in_both_parts() {
        var mail = renderer.render(Samples.titled("When $a<b$ & $O(n^{q+1})$ meet G\\\"odel"));

        assertThat(mail.html()).contains("When a&lt;b &amp; O(n<sup>q+1</sup>) meet Gödel");
        assertThat(mail.text()).contains("When a<b & O(n^(q+1)) meet Gödel");
        assertThat(mail.subject()).isEqualTo("1 paper: When a<b & O(n^(q+1)) meet Gödel");
    }

    @Test
    void what_nobody_can_read_stays_as_written() {
        var mail = renderer.render(Samples.titled("When $\\mine{a<b}$"));

        assertThat(mail.html()).contains("When $\\mine{a&lt;b}$");
        assertThat(mail.text()).contains("When $\\mine{a<b}$");
    }

    @Test
    void both_parts_name_the_way_out_the_sender_and_the_reason() {
        var mail = renderer.render(Samples.twoPapers());

        for (String part : List.of(mail.html(), mail.text())) {
            assertThat(part)
                    .contains("Unsubscribe", Samples.LINKS.unsubscribe(), "1 Example Street, 12345 Town")
                    .contains("You get this mail because", Samples.LINKS.more());
            assertThat(part.indexOf("Unsubscribe")).isLessThan(part.indexOf("Preference learning"));
        }
    }

    @Test
    void nothing_of_the_templates_is_left() {
        var mail = renderer.render(Samples.twoPapers());

        assertThat(mail.text()).doesNotContainPattern(LEFTOVER);
        assertThat(mail.html().replaceAll("(?s)<style>.*</style>", "")).doesNotContainPattern(LEFTOVER);
        assertThat(mail.html()).doesNotContain("<img", "<form", "url(", "javascript:", "@import", "<link", " on=");
    }

    @Test
    void the_text_part_keeps_to_72_columns_but_for_addresses() {
        var mail = renderer.render(Samples.twoPapers());

        assertThat(mail.text().lines().filter(line -> !line.contains("://")))
                .allMatch(line -> line.length() <= 72)
                .noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void a_title_leads_to_the_papers_page_by_its_encoded_id() {
        var paper = Samples.paper("doi:10.1000/a b?c#é", "Encoded");

        var mail = renderer.render(Samples.digest(new TopicSection("T", "t", List.of(paper))));

        String page = "https://papers.example.org/papers/doi:10.1000/a%20b%3Fc%23%C3%A9";
        assertThat(mail.html()).contains("href=\"" + page + "\"");
        assertThat(mail.text()).contains(page);
    }

    @Test
    void a_paper_stands_once_and_an_empty_topic_not_at_all() {
        var paper = Samples.paper("2611.00001", "Only once");

        var mail = renderer.render(Samples.digest(
                new TopicSection("First", "a", List.of(paper)),
                new TopicSection("Second", "b", List.of(paper)),
                new TopicSection("Third", "c", List.of())));

        assertThat(mail.html()).containsOnlyOnce("Only once</a>").doesNotContain("Second", "Third");
        assertThat(mail.subject()).isEqualTo("1 paper: Only once");
    }

    @Test
    void papers_over_forty_are_counted_behind_the_link() {
        var mail = renderer.render(Samples.hostileDigest("x", 1, 43));

        assertThat(mail.text())
                .contains("40. *x")
                .doesNotContain("41. ")
                .contains("more papers matched. See them all:");
    }

    @Test
    void without_votes_there_is_no_empty_column() {
        assertThat(renderer.render(Samples.titled("A")).html()).doesNotContain("▲", "class=\"v m\"");
    }

    @Test
    void the_same_input_gives_the_same_bytes_and_fingerprint() {
        assertThat(renderer.render(Samples.twoPapers())).isEqualTo(renderer.render(Samples.twoPapers()));
        assertThat(renderer.fingerprint()).matches("[0-9a-f]{64}").isEqualTo(renderer.fingerprint());
    }

    private static List<Integer> sizes(String html) {
        String end = "</td>\n</tr>\n";
        return Arrays.stream(html.split(PAPER, -1))
                .skip(1)
                .map(rest -> bytes(PAPER + rest.substring(0, rest.indexOf(end)) + end))
                .toList();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
