package dev.paperboy.source.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.paper.Author;
import dev.paperboy.paper.Identifier;
import dev.paperboy.paper.Listing;
import dev.paperboy.paper.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Feed format = Feed.named("kites", Collected.CLOCK);

    @Test
    void an_item_of_rss_becomes_a_listing() throws IOException {
        var paper = Collected.fromSample(format, "feed-rss.xml").listings.get(0);

        assertThat(paper.source()).isEqualTo("kites");
        assertThat(paper.identifiers()).containsExactly(new Identifier("doi", "10.1000/kites.1"));
        assertThat(paper.title()).isEqualTo("Kites & wind for P<0.05");
        assertThat(paper.abstractText()).isEqualTo("We fly H2O kites where $a<b$ and x < y. Twice.");
        assertThat(paper.authors()).containsExactly(new Author(null, "Ada Example"), new Author(null, "Bo Sample"));
        assertThat(paper.categories()).contains("machine-learning", "cs.CL");
        assertThat(paper.announced()).isEqualTo(LocalDate.of(2026, 1, 6));
        assertThat(paper.signals().project()).isEqualTo("https://journal.example/1");
    }

    @Test
    void what_the_hub_links_to_is_arXivs_paper() throws IOException {
        var paper = Collected.fromSample(format, "feed-rss.xml").listings.get(1);

        assertThat(paper.identifiers()).containsExactly(new Identifier("arxiv", "2601.01234"));
        assertThat(paper.announced()).as("no paper is of tomorrow").isEqualTo(TODAY);
        assertThat(paper.told()).isFalse();
    }

    @Test
    void what_nobody_else_names_has_the_feeds_id() throws IOException {
        var papers = Collected.fromSample(format, "feed-rss.xml").listings;

        assertThat(papers.get(2).identifiers()).containsExactly(new Identifier("guid:kites", "urn:x:3"));
        assertThat(papers.get(2).signals().project()).isNull();
        assertThat(papers.get(2).authors()).containsExactly(new Author(null, "Ada Example"));
        assertThat(papers.get(3).identifiers()).containsExactly(new Identifier("guid:kites", "Nameless"));
        assertThat(Collected.fromSample(format, "feed-rss.xml").rejections).containsExactly("has no title");
    }

    @Test
    void atom_says_what_is_markup() throws IOException {
        var papers = Collected.fromSample(format, "feed-atom.xml").listings;

        assertThat(papers.get(0).title()).isEqualTo("If a <b> c");
        assertThat(papers.get(0).abstractText()).isEqualTo("Bold &amp; plain");
        assertThat(papers.get(0).identifiers()).containsExactly(new Identifier("doi", "10.1101/2026.01.02.573890"));
        assertThat(papers.get(0).announced()).isEqualTo(LocalDate.of(2026, 1, 6));
        assertThat(papers.get(1).title()).isEqualTo("Two kites");
        assertThat(papers.get(1).abstractText()).isEqualTo("In the wind");
        assertThat(papers.get(1).announced()).isEqualTo(LocalDate.of(2026, 1, 7));
    }

    @Test
    void json_feeds_are_read() throws IOException {
        var collected = Collected.fromSample(format, "feed.json");

        assertThat(collected.listings).extracting(Listing::title).containsExactly("Kites <and> wind", "Numbered");
        var paper = collected.listings.get(0);
        assertThat(paper.identifiers()).containsExactly(new Identifier("arxiv", "2601.01234"));
        assertThat(paper.abstractText()).isEqualTo("We fly & land.");
        assertThat(paper.announced()).isEqualTo(LocalDate.of(2026, 1, 6));
        assertThat(paper.categories()).containsExactly("wind-power");
        assertThat(collected.listings.get(1).abstractText()).isEqualTo("x < y");
        assertThat(collected.rejections).containsExactly("has no title");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8",
        "UTF-8, ISO-8859-1",
        "ISO-8859-1, ISO-8859-1",
        "windows-1252, UTF-8",
        "windows-1252, no-such-thing",
        "UTF-16, UTF-16",
        "UTF-16BE, UTF-8",
        "UTF-16LE, UTF-16",
        "UTF-32BE, UTF-32",
        "KOI8-R, KOI8-R"
    })
    void the_encoding_is_found(String real, String declared) throws IOException {
        var name = real.equals("KOI8-R") ? "Змей" : real.equals("UTF-8") && !declared.equals(real) ? "Kite" : "Käthe";
        var text = "<?xml version='1.0' encoding='" + declared + "'?><rss version='2.0'><channel><title>x</title>"
                + "<item><title>" + name + "</title></item></channel></rss>";

        var collected = Collected.from(format, new ByteArrayInputStream(text.getBytes(Charset.forName(real))));

        assertThat(collected.listings).extracting(Listing::title).containsExactly(name);
    }

    @Test
    void entities_of_html_and_control_characters_are_survived() throws IOException {
        var collected = Collected.from(
                format,
                "<rss version='2.0'><channel><item><title>Caf&eacute;\u0001 &nbsp;&#8; x &amp;lt; y&LT;</title></item></channel></rss>"
                        .replace("&LT;", ""));

        assertThat(collected.listings).extracting(Listing::title).containsExactly("Café x < y");
    }

    @ParameterizedTest
    @CsvSource({
        "'Ada Example, Bo Sample', Ada Example|Bo Sample",
        "'Example, Ada', Ada Example",
        "'Example, A., Sample, B. C.', A. Example|B. C. Sample",
        "Ada Example and Bo Sample, Ada Example|Bo Sample",
        "ada@example.org, ''",
        "ada@example.org (Ada Example), Ada Example"
    })
    void authors_come_in_many_shapes(String creator, String names) throws IOException {
        var feed =
                "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><item><title>x</title><dc:creator>"
                        + creator + "</dc:creator></item></channel></rss>";

        var authors = Collected.from(format, feed).listings.get(0).authors();

        assertThat(authors.stream().map(Author::display).collect(Collectors.joining("|")))
                .isEqualTo(names);
    }

    @Test
    void a_flood_is_cut() throws IOException {
        var items = IntStream.range(0, 2_500)
                .mapToObj(at -> "<item><title>Kite " + at + "</title></item>")
                .collect(Collectors.joining());

        var collected = Collected.from(format, "<rss version='2.0'><channel>" + items + "</channel></rss>");

        assertThat(collected.listings).hasSize(2_000);
        assertThat(collected.rejections).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "{}",
                "{\"items\":[",
                "[1]",
                "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[]} x",
                "<html><body>Not found</body></html>",
                "<rss version='2.0'><channel><item>"
            })
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> Collected.from(format, text))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageEndingWith(".");
    }
}
