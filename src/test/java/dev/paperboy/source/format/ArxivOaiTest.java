package dev.paperboy.source.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.paper.Author;
import dev.paperboy.paper.Identifier;
import dev.paperboy.paper.Listing;
import dev.paperboy.paper.UnreadableDocumentException;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArxivOaiTest {

    private final ArxivOai format = new ArxivOai();

    private List<Listing> papers() throws IOException {
        return Collected.fromSample(format, "arxiv-oai.xml").listings;
    }

    @Test
    void a_record_becomes_a_listing() throws IOException {
        var paper = papers().get(0);

        assertThat(paper.identifiers())
                .containsExactly(
                        new Identifier("arxiv", "2601.01234"),
                        new Identifier("doi", "10.1000/kites.1"),
                        new Identifier("doi", "10.1000/kites.2"));
        assertThat(paper.title()).isEqualTo("Kites and wind");
        assertThat(paper.authors())
                .containsExactly(new Author("Ada", "Example Jr"), new Author(null, "Kite Collaboration"));
        assertThat(paper.categories()).containsExactly("cs.CL", "cmp-lg");
        assertThat(paper.announced()).isEqualTo(LocalDate.of(2026, 1, 7));
        assertThat(paper.told()).isFalse();
        assertThat(paper.replaced()).isNull();
        assertThat(paper.version()).isNull();
    }

    @Test
    void a_record_that_changed_later_keeps_its_day() throws IOException {
        var paper = papers().get(1);

        assertThat(paper.announced()).isEqualTo(LocalDate.of(2003, 9, 1));
        assertThat(paper.replaced()).isEqualTo(LocalDate.of(2026, 1, 6));
        assertThat(paper.withdrawn()).isTrue();
    }

    @Test
    void raw_records_tell_versions() throws IOException {
        var paper = papers().get(2);

        assertThat(paper.version()).isEqualTo(2);
        assertThat(paper.announced()).isEqualTo(LocalDate.of(2025, 12, 1));
        assertThat(paper.replaced()).isEqualTo(LocalDate.of(2026, 1, 6));
        assertThat(paper.authors()).extracting(Author::display).containsExactly("Bo Sample", "Cy Test", "Di Proof");
    }

    @Test
    void flat_records_and_dublin_core_are_read() throws IOException {
        var old = papers().get(3);
        var plain = papers().get(4);

        assertThat(old.announced()).isEqualTo(LocalDate.of(2000, 1, 1));
        assertThat(plain.identifiers())
                .containsExactly(new Identifier("arxiv", "0901.2443"), new Identifier("doi", "10.1000/plain"));
        assertThat(plain.authors()).containsExactly(new Author("B.", "Sample"), new Author(null, "Kite Group"));
        assertThat(plain.categories()).containsExactly("nucl-ex", "physics.optics");
        assertThat(plain.comment()).isEqualTo("3 pages");
        assertThat(plain.announced()).isEqualTo(LocalDate.of(2009, 1, 19));
    }

    @Test
    void deleted_records_are_withdrawn_and_foreign_ones_rejected() throws IOException {
        var collected = Collected.fromSample(format, "arxiv-oai.xml");

        assertThat(collected.withdrawn).containsExactly(new Identifier("arxiv", "2601.09999"));
        assertThat(collected.rejections)
                .containsExactly("has no metadata", "is deleted, and not arXiv's", "has no arXiv id");
    }

    @Test
    void the_envelope_is_told() throws IOException {
        try (var in = Collected.sample("arxiv-oai.xml")) {
            assertThat(format.page(in, new Collected()))
                    .isEqualTo(new OaiPage(
                            9,
                            Instant.parse("2026-01-08T03:10:00Z"),
                            "verb%3DListRecords%26skip%3D9",
                            4711L,
                            0L,
                            null));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "badResumptionToken, has expired",
        "idDoesNotExist, does not know",
        "neverHeardOf, answered with an error"
    })
    void an_error_is_told_in_words(String code, String words) throws IOException {
        var error = error(code, "Reason: because");

        assertThatThrownBy(() -> Collected.from(format, error))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining(words)
                .hasMessageEndingWith("It said: Reason: because.");
        assertThat(format.page(Collected.stream(error), new Collected()).error())
                .isEqualTo(new OaiError(code, "Reason: because"));
    }

    @Test
    void a_quiet_window_is_no_error() throws IOException {
        assertThat(Collected.from(format, error("noRecordsMatch", "")).listings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Identify><repositoryName>arXiv</repositoryName></Identify>",
                "<ListSets><set><setSpec>cs</setSpec></set></ListSets>",
                "<ListIdentifiers><header><identifier>oai:arXiv.org:2601.01234</identifier></header></ListIdentifiers>"
            })
    void answers_without_records_have_no_papers(String answer) throws IOException {
        var collected = Collected.from(format, envelope(answer));

        assertThat(collected.listings).isEmpty();
        assertThat(collected.rejections).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "broken xml", "<html/>", "<feed xmlns='http://www.w3.org/2005/Atom'/>", "{}"})
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> Collected.from(format, text))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageEndingWith(".");
    }

    private static String error(String code, String said) {
        return envelope("<error code='" + code + "'>" + said + "</error>");
    }

    private static String envelope(String answer) {
        return "<OAI-PMH xmlns='http://www.openarchives.org/OAI/2.0/'><responseDate>2026-01-08T03:10:00Z</responseDate>"
                + answer + "</OAI-PMH>";
    }
}
