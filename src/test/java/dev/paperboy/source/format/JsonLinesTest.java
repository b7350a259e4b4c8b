package dev.paperboy.source.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.paper.Author;
import dev.paperboy.paper.Identifier;
import dev.paperboy.paper.TextRank;
import dev.paperboy.paper.UnreadableDocumentException;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {

    private final JsonLines format = JsonLines.imported(Collected.CLOCK);

    @Test
    void a_line_becomes_a_listing() throws IOException {
        var paper = Collected.fromSample(format, "papers.jsonl").listings.get(0);

        assertThat(paper.identifiers())
                .containsExactly(
                        new Identifier("arxiv", "2603.00001"),
                        new Identifier("doi", "10.1000/abc"),
                        new Identifier("doi", "10.1000/def"));
        assertThat(paper.authors()).containsExactly(new Author(null, "Ada Lovelace"), new Author("Charles", "Babbage"));
        assertThat(paper.announced()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(paper.source()).isEqualTo("arxiv");
        assertThat(paper.textRank()).isEqualTo(TextRank.ORIGIN);
        assertThat(paper.comment()).isNull();
    }

    @Test
    void an_id_that_is_not_arXivs_is_the_files_own() throws IOException {
        var collected = Collected.fromSample(format, "papers.jsonl");
        var paper = collected.listings.get(1);

        assertThat(paper.identifiers()).containsExactly(Identifier.guid("file", "report-7"));
        assertThat(paper.source()).isEqualTo("file");
        assertThat(collected.rejections).containsExactly("has no title", "has no id");
    }

    @Test
    void a_paper_without_a_day_is_of_today() throws IOException {
        assertThat(Collected.from(format, "{\"id\":\"x\",\"title\":\"t\",\"listed\":[]}")
                        .listings
                        .get(0)
                        .announced())
                .isEqualTo(LocalDate.of(2026, 11, 21));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "[1]", "null", "{\"id\":", "{} {}"})
    void a_line_that_is_not_an_object_is_named(String line) {
        assertThatThrownBy(() -> Collected.from(format, "{\"id\":\"x\",\"title\":\"t\"}\r\n\n" + line + "\n"))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageStartingWith("Line 3 is not ");
    }
}
