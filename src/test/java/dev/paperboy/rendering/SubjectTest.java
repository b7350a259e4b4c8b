package dev.paperboy.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectTest {

    private static final String DATE = "Friday, 20 November 2026";

    @Test
    void one_paper_is_named() {
        assertThat(usual("Attention Is Enough", 1)).isEqualTo("1 paper: Attention Is Enough");
    }

    @Test
    void of_many_the_first_is_named_and_the_others_counted() {
        assertThat(usual("Attention Is Enough", 12)).isEqualTo("12 papers: Attention Is Enough and 11 more");
    }

    @Test
    void a_long_title_ends_at_a_word() {
        String title = "Preference Optimization without a Reference: Margins Are Enough When Models Are Large";

        assertThat(usual(title, 1200))
                .isEqualTo("1,200 papers: Preference Optimization without a Reference: Margins Are… and 1,199 more");
    }

    @Test
    void a_title_without_blanks_is_cut_between_characters() {
        assertThat(usual("😀".repeat(10_000), 2)).isEqualTo("2 papers: " + "😀".repeat(59) + "… and 1 more");
    }

    @Test
    void mathematics_is_plain_text() {
        assertThat(usual(Passage.of("Sorting in $O(n^{2})$ for \\emph{all}").text(), 2))
                .isEqualTo("2 papers: Sorting in O(n²) for all and 1 more");
        assertThat(usual(Passage.of("$" + "x^2".repeat(80) + "$").text(), 1)).endsWith("x²x²…");
    }

    @Test
    void line_breaks_become_blanks() {
        assertThat(usual("A\r\nBcc: x@example.org\u2028\u0085B", 1)).isEqualTo("1 paper: A Bcc: x@example.org B");
    }

    @Test
    void an_operator_says_what_stands_in_it() {
        var settings = Settings.of(
                "subject", "[Lab] {papers} of {date}, {first} (+{others}, {count})", "subject-one", "[Lab] {first}");

        assertThat(new Subject(settings).of("Knots", 12, DATE))
                .isEqualTo("[Lab] 12 papers of Friday, 20 November 2026, Knots (+11, 12)");
        assertThat(new Subject(settings).of("Knots", 1, DATE)).isEqualTo("[Lab] Knots");
    }

    @Test
    void what_a_title_holds_in_braces_is_the_titles() {
        assertThat(usual("{count} $1 \\ {date}", 1)).isEqualTo("1 paper: {count} $1 \\ {date}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{paper}", "{}", "a\nBcc: x", "\u202Ea", "{first} \u0000"})
    void a_pattern_that_is_none_is_refused_by_its_name(String pattern) {
        assertThatThrownBy(() -> new Subject(Settings.of("subject", pattern)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("paperboy.mail.subject ");
        assertThatThrownBy(() -> new Subject(Settings.of("subject-one", pattern)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("paperboy.mail.subject-one ");
    }

    private static String usual(String title, int papers) {
        return new Subject(Settings.of()).of(title, papers, DATE);
    }
}
