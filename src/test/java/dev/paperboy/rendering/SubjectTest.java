package dev.paperboy.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubjectTest {

    @Test
    void one_paper_is_named() {
        assertThat(Subject.of("Attention Is Enough", 1)).isEqualTo("1 paper: Attention Is Enough");
    }

    @Test
    void of_many_the_first_is_named_and_the_others_counted() {
        assertThat(Subject.of("Attention Is Enough", 12)).isEqualTo("12 papers: Attention Is Enough and 11 more");
    }

    @Test
    void a_long_title_ends_at_a_word() {
        String title = "Preference Optimization without a Reference: Margins Are Enough When Models Are Large";

        assertThat(Subject.of(title, 1200))
                .isEqualTo("1,200 papers: Preference Optimization without a Reference: Margins Are… and 1,199 more");
    }

    @Test
    void a_title_without_blanks_is_cut_between_characters() {
        assertThat(Subject.of("😀".repeat(10_000), 2)).isEqualTo("2 papers: " + "😀".repeat(59) + "… and 1 more");
    }

    @Test
    void mathematics_is_plain_text() {
        assertThat(Subject.of("Sorting in $O(n^{2})$ for \\emph{all}", 2))
                .isEqualTo("2 papers: Sorting in O(n²) for all and 1 more");
        assertThat(Subject.of("$" + "x^2".repeat(80) + "$", 1)).endsWith("x²x²…");
    }

    @Test
    void line_breaks_become_blanks() {
        assertThat(Subject.of("A\r\nBcc: x@example.org\u2028\u0085B", 1)).isEqualTo("1 paper: A Bcc: x@example.org B");
    }
}
