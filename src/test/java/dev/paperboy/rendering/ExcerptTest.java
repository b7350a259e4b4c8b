package dev.paperboy.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void what_fits_stays_whole() {
        assertThat(Excerpt.sentences("Short. Text.", 100)).isEqualTo("Short. Text.");
    }

    @Test
    void a_long_text_ends_where_a_sentence_does() {
        assertThat(Excerpt.sentences("We show this. We prove that. And then we go on and on.", 40))
                .isEqualTo("We show this. We prove that.");
    }

    @Test
    void an_abbreviation_is_no_end() {
        assertThat(Excerpt.sentences("We follow Smith et al. (2020) and J. Doe in this, e.g. Here and there.", 50))
                .isEqualTo("We follow Smith et al. (2020) and J. Doe in…");
    }

    @Test
    void a_very_short_first_sentence_is_not_all() {
        assertThat(Excerpt.sentences("Hi. Then comes a very long sentence that does not end in time.", 40))
                .isEqualTo("Hi. Then comes a very long sentence…");
    }

    @Test
    void bytes_are_counted_after_escaping() {
        assertThat(Excerpt.words("&".repeat(500), 103)).isEqualTo("&".repeat(20) + "…");
    }

    @Test
    void a_first_short_word_is_not_all_that_stays_of_a_script_without_blanks() {
        assertThat(Excerpt.words("GPT " + "漢".repeat(50), 40)).isEqualTo("GPT " + "漢".repeat(11) + "…");
    }

    @Test
    void a_stump_is_nothing() {
        assertThat(Excerpt.words("something", 5)).isEmpty();
    }
}
