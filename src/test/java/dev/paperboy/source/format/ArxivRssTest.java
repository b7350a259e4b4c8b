package dev.paperboy.source.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.paper.Author;
import dev.paperboy.paper.Identifier;
import dev.paperboy.paper.Kind;
import dev.paperboy.paper.Listing;
import dev.paperboy.paper.UnreadableDocumentException;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArxivRssTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 1, 7);

    private final ArxivRss format = new ArxivRss();

    @Test
    void a_new_paper_is_told_with_its_day() throws IOException {
        var paper = Collected.fromSample(format, "arxiv-rss.xml").listings.get(0);

        assertThat(paper.identifiers())
                .containsExactly(new Identifier("arxiv", "2601.01234"), new Identifier("doi", "10.1000/kites.1"));
        assertThat(paper.abstractText()).isEqualTo("We fly kites. They stay up where $a<b$.");
        assertThat(paper.authors()).containsExactly(new Author(null, "Ada Example"), new Author(null, "Bo Sample"));
        assertThat(paper.categories()).containsExactly("cs.CL", "eess.SY", "cs.SY");
        assertThat(paper.announced()).isEqualTo(WEDNESDAY);
        assertThat(paper.told()).isTrue();
        assertThat(paper.kind()).isEqualTo(Kind.NEW);
        assertThat(paper.version()).isEqualTo(1);
    }

    @Test
    void cross_lists_and_replacements_may_be_older_than_their_day() throws IOException {
        var papers = Collected.fromSample(format, "arxiv-rss.xml").listings;

        assertThat(papers).extracting(Listing::kind).containsExactly(Kind.NEW, Kind.CROSS, Kind.REPLACE);
        assertThat(papers.get(1).told()).isFalse();
        assertThat(papers.get(1).replaced()).isNull();
        assertThat(papers.get(2).told()).isFalse();
        assertThat(papers.get(2).replaced()).isEqualTo(WEDNESDAY);
        assertThat(papers.get(2).version()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"arxiv-rss.xml, 4, 2026-01-07", "arxiv-atom-feed.xml, 1, 2026-01-07", "arxiv-rss1.xml, 3, 2018-05-23"})
    void a_feed_tells_its_day_and_its_size(String sample, int entries, LocalDate day) throws IOException {
        try (var in = Collected.sample(sample)) {
            assertThat(format.page(in, new Collected())).isEqualTo(new ArxivFeedPage(entries, day, null, null));
        }
    }

    @Test
    void the_feeds_before_2024_are_read() throws IOException {
        var papers = Collected.fromSample(format, "arxiv-rss1.xml").listings;

        assertThat(papers.get(0).title()).isEqualTo("Kites in beams");
        assertThat(papers.get(0).abstractText()).isEqualTo("We saw $2.6<\\eta<4$.");
        assertThat(papers.get(0).authors())
                .containsExactly(new Author(null, "Ada Example"), new Author(null, "Bo Sample"));
        assertThat(papers.get(0).categories()).containsExactly("hep-ex");
        assertThat(papers).extracting(Listing::kind).containsExactly(Kind.NEW, Kind.CROSS, Kind.REPLACE);
        assertThat(papers.get(2).version()).isEqualTo(4);
        assertThat(papers).extracting(Listing::announced).containsOnly(LocalDate.of(2018, 5, 23));
    }

    @Test
    void an_entry_without_an_id_is_rejected_and_the_rest_goes_on() throws IOException {
        assertThat(Collected.fromSample(format, "arxiv-rss.xml").rejections).containsExactly("has no arXiv id");
    }

    @Test
    void a_weekend_is_an_empty_feed() throws IOException {
        var page = format.page(
                Collected.stream("<rss version='2.0'><channel><title>cs.CL updates on arXiv.org</title>"
                        + "<pubDate>Sat, 10 Jan 2026 00:00:00 -0500</pubDate></channel></rss>"),
                new Collected());

        assertThat(page.entries()).isZero();
        assertThat(page.day()).isEqualTo(LocalDate.of(2026, 1, 10));
    }

    @Test
    void a_feed_error_is_told_in_arXivs_words() {
        var error = "<rss version='2.0'><channel><title>Feed error for query: http://rss.arxiv.org/rss/cs.NOPE</title>"
                + "<description>Bad subject class 'NOPE'</description></channel></rss>";

        assertThatThrownBy(() -> Collected.from(format, error))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage("arXiv answered with an error: Bad subject class 'NOPE'.");
    }
}
