package dev.paperboy.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleLinksTest {

    private static final String HERE = "https://papers.example.org";

    @ParameterizedTest
    @CsvSource({
        "2611.10421, https://arxiv.org/abs/2611.10421",
        "math/0211159, https://arxiv.org/abs/math/0211159",
        "10.1101/2026.11.20, https://papers.example.org/papers/10.1101/2026.11.20",
    })
    void titles_lead_to_arxiv_where_the_paper_is_there(String id, String address) {
        assertThat(new TitleLinks(HERE, true).to(id)).isEqualTo(address);
    }

    @Test
    void else_to_our_page() {
        assertThat(TitleLinks.here(HERE).to("2611.10421")).isEqualTo(HERE + "/papers/2611.10421");
    }

    @ParameterizedTest
    @CsvSource({"2312.00001, true", "2311.99999, false", "0704.0001, false", "math/0211159, false"})
    void newer_papers_have_a_page_at_arxiv(String id, boolean has) {
        assertThat(Addresses.hasHtml(id)).isEqualTo(has);
    }
}
