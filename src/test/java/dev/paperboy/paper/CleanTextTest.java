package dev.paperboy.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void blanks_collapse_and_nothing_is_decoded() {
        assertThat(CleanText.line(" a\r\n\t b\u00a0\u2028c &amp; \\$5 ", 100)).isEqualTo("a b c &amp; \\$5");
    }

    @Test
    void what_cannot_be_seen_is_dropped() {
        assertThat(CleanText.line("a\u0000b\u202ec\u2066d\u0007e\ud800f", 100)).isEqualTo("abcdef");
    }

    @Test
    void long_text_is_cut_between_characters() {
        assertThat(CleanText.line("x".repeat(11), 10)).isEqualTo("x".repeat(9) + "…");
        assertThat(CleanText.line("x".repeat(10), 10)).hasSize(10);
        assertThat(CleanText.line("\ud83d\ude00".repeat(10), 10)).isEqualTo("\ud83d\ude00".repeat(4) + "…");
    }

    @Test
    void a_listing_needs_a_title_and_an_id() {
        assertThatThrownBy(() -> Listings.arxiv("2603.00001", " \u0000 "))
                .isInstanceOf(IncompleteListingException.class)
                .hasMessage("has no title");
        assertThatThrownBy(() -> Listings.file("t"))
                .isInstanceOf(IncompleteListingException.class)
                .hasMessage("has no id");
    }

    @Test
    void a_listing_is_capped() {
        var paper = Listings.arxiv("2603.00001", "x".repeat(600));

        assertThat(paper.title()).hasSize(500);
        assertThat(new Signals(-1, null, "ftp://x", "https://a.example/ b")).isEqualTo(Signals.NONE);
        assertThat(List.of(new Author(" Ada ", "Love\nlace").display())).containsExactly("Ada Love lace");
    }
}
