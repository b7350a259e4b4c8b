package dev.paperboy.source.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.paper.Author;
import dev.paperboy.paper.Identifier;
import dev.paperboy.paper.Signals;
import dev.paperboy.paper.UnreadableDocumentException;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HuggingFaceDailyTest {

    private final HuggingFaceDaily format = new HuggingFaceDaily(Collected.CLOCK);

    @Test
    void an_element_becomes_a_listing() throws IOException {
        var paper = Collected.fromSample(format, "hf-daily.json").listings.get(0);

        assertThat(paper.identifiers()).containsExactly(new Identifier("arxiv", "2601.01234"));
        assertThat(paper.title()).isEqualTo("A Test Paper");
        assertThat(paper.abstractText()).isEqualTo("We test. Twice.");
        assertThat(paper.authors()).containsExactly(new Author(null, "Ada Example"));
        assertThat(paper.announced()).isEqualTo(LocalDate.of(2026, 1, 7));
        assertThat(paper.organization()).isEqualTo("The Lab");
        assertThat(paper.signals()).isEqualTo(new Signals(12, 2, "https://github.com/ada/test", null));
        assertThat(paper.source()).isEqualTo("hf");
    }

    @Test
    void nulls_and_missing_fields_are_nothing() throws IOException {
        var paper = Collected.fromSample(format, "hf-daily.json").listings.get(1);

        assertThat(paper.authors()).isEmpty();
        assertThat(paper.signals()).isEqualTo(Signals.NONE);
        assertThat(paper.announced()).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(paper.organization()).isNull();
    }

    @Test
    void what_lacks_id_or_title_is_rejected() throws IOException {
        assertThat(Collected.fromSample(format, "hf-daily.json").rejections)
                .containsExactly("has no paper.id", "has no title", "has no paper.id");
    }

    @Test
    void a_weekend_is_an_empty_list() throws IOException {
        assertThat(Collected.from(format, "[]").listings).isEmpty();
    }

    @Test
    void an_error_is_told_in_the_hubs_words() {
        assertThatThrownBy(() -> Collected.from(format, "{\"error\":\"limit must be <= 100\"}"))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage("Hugging Face answered with an error: limit must be <= 100.");
    }

    @Test
    void a_paper_taken_back_is_withdrawn() throws IOException {
        var list =
                "[{\"paper\":{\"id\":\"2601.01234\",\"title\":\"Costs \\\\$5\",\"withdrawnAt\":\"2026-01-06T00:00:00Z\"}}]";

        var paper = Collected.from(format, list).listings.get(0);

        assertThat(paper.withdrawn()).isTrue();
        assertThat(paper.title()).isEqualTo("Costs \\$5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"error\":\"x\"}", "<html>", "[{\"paper\":", "[{}", "[{}] x", "[{}]["})
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> Collected.from(format, text))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageEndingWith(".");
    }
}
