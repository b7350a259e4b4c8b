package dev.paperboy.source.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.paper.Author;
import dev.paperboy.paper.Identifier;
import dev.paperboy.paper.Kind;
import dev.paperboy.paper.UnreadableDocumentException;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArxivAtomTest {

    private static final String ERROR =
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>arXiv Search Results</title><entry>
            <id>https://arxiv.org/api/errors#incorrect_id_format_for_abc</id><title>Error</title>
            <summary>incorrect id format for abc</summary></entry></feed>
            """;

    private final ArxivAtom format = new ArxivAtom();

    @Test
    void an_entry_of_a_query_becomes_a_listing() throws IOException {
        var paper = Collected.fromSample(format, "arxiv-query.xml").listings.get(0);

        assertThat(paper.identifiers())
                .containsExactly(new Identifier("arxiv", "2601.01234"), new Identifier("doi", "10.1000/kites.1"));
        assertThat(paper.title()).isEqualTo("Kites with $a<b$ and wind");
        assertThat(paper.abstractText()).isEqualTo("We fly kites. They stay up.");
        assertThat(paper.authors()).containsExactly(new Author(null, "Ada Example"), new Author(null, "Bo Sample"));
        assertThat(paper.categories()).containsExactly("cs.CL", "cs.AI");
        assertThat(paper.comment()).isEqualTo("12 pages");
        assertThat(paper.kind()).isEqualTo(Kind.NEW);
        assertThat(paper.version()).isEqualTo(3);
        assertThat(paper.replaced()).isEqualTo(LocalDate.of(2026, 1, 7));
        assertThat(paper.announced()).isEqualTo(LocalDate.of(2026, 1, 7));
        assertThat(paper.told()).isFalse();
        assertThat(paper.withdrawn()).isFalse();
    }

    @Test
    void order_and_title_mean_nothing() throws IOException {
        var paper = Collected.fromSample(format, "arxiv-query.xml").listings.get(1);

        assertThat(paper.title()).isEqualTo("Error");
        assertThat(paper.identifiers()).containsExactly(new Identifier("arxiv", "hep-th/0102034"));
        assertThat(paper.announced()).isEqualTo(LocalDate.of(2001, 2, 6));
        assertThat(paper.replaced()).isNull();
        assertThat(paper.withdrawn()).isTrue();
    }

    @Test
    void the_answer_says_how_much_there_is() throws IOException {
        var collected = new Collected();
        ArxivFeedPage page;
        try (var in = Collected.sample("arxiv-query.xml")) {
            page = format.page(in, collected);
        }

        assertThat(page.entries()).isEqualTo(3);
        assertThat(page.totalResults()).isEqualTo(41);
        assertThat(page.startIndex()).isEqualTo(10);
        assertThat(collected.rejections).containsExactly("has no arXiv id");
    }

    @Test
    void the_feed_of_the_day_is_read_too() throws IOException {
        var paper = Collected.fromSample(format, "arxiv-atom-feed.xml").listings.get(0);

        assertThat(paper.kind()).isEqualTo(Kind.REPLACE);
        assertThat(paper.abstractText()).isEqualTo("We fly kites.");
    }

    @Test
    void an_error_is_told_in_arXivs_words() {
        assertThatThrownBy(() -> Collected.from(format, ERROR))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage("arXiv answered with an error: incorrect id format for abc.");
    }

    @Test
    void no_results_are_no_papers() throws IOException {
        var collected =
                Collected.from(format, "<feed xmlns='http://www.w3.org/2005/Atom'><title>arXiv Query</title></feed>");

        assertThat(collected.listings).isEmpty();
        assertThat(collected.rejections).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Rate exceeded.",
                "<html/>",
                "<feed/>",
                "<rss/>",
                "{}",
                "<feed xmlns='http://www.w3.org/2005/Atom'><entry>",
                "<feed xmlns='http://www.w3.org/2005/Atom'></feed>x"
            })
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> Collected.from(format, text))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageEndingWith(".");
    }
}
