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

class BiorxivTest {

    private final Biorxiv format = new Biorxiv();

    @Test
    void a_first_version_is_new() throws IOException {
        var paper = Collected.fromSample(format, "biorxiv.json").listings.get(0);

        assertThat(paper.source()).isEqualTo("biorxiv");
        assertThat(paper.identifiers()).containsExactly(new Identifier("doi", "10.1101/2026.01.02.573890"));
        assertThat(paper.title()).isEqualTo("Kites of E. coli");
        assertThat(paper.abstractText()).isEqualTo("We fly at P<0.05.");
        assertThat(paper.authors())
                .containsExactly(
                        new Author("A. B.", "Example"), new Author("B.", "Sample"), new Author(null, "Consortium"));
        assertThat(paper.categories()).containsExactly("biorxiv.cell-biology");
        assertThat(paper.kind()).isEqualTo(Kind.NEW);
        assertThat(paper.announced()).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(paper.told()).isTrue();
    }

    @Test
    void a_later_version_replaces() throws IOException {
        var paper = Collected.fromSample(format, "biorxiv.json").listings.get(1);

        assertThat(paper.source()).isEqualTo("medrxiv");
        assertThat(paper.kind()).isEqualTo(Kind.REPLACE);
        assertThat(paper.version()).isEqualTo(2);
        assertThat(paper.replaced()).isEqualTo(LocalDate.of(2026, 1, 6));
        assertThat(paper.told()).isFalse();
    }

    @Test
    void the_envelope_is_told() throws IOException {
        var collected = new Collected();
        try (var in = Collected.sample("biorxiv.json")) {
            assertThat(format.page(in, collected)).isEqualTo(new BiorxivPage(4, 100, 4, 246));
        }
        assertThat(collected.rejections).containsExactly("has no DOI", "has no date");
    }

    @Test
    void no_posts_are_no_papers() throws IOException {
        var collected = Collected.from(format, "{\"messages\":[{\"status\":\"no posts found\"}],\"collection\":[]}");

        assertThat(collected.listings).isEmpty();
    }

    @Test
    void an_error_is_told() {
        assertThatThrownBy(() -> Collected.from(format, "{\"messages\":[{\"status\":\"Error: wrong dates\"}]}"))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage("bioRxiv answered with an error: Error: wrong dates.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "x",
                "{\"messages\":[]}",
                "{\"messages\":[{\"status\":\"ok\"}],\"collection\":[{",
                "{\"messages\":[{\"status\":\"ok\"}]} x"
            })
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> Collected.from(format, text))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageEndingWith(".");
    }
}
