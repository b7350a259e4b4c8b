package dev.paperboy.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @Test
    void slashes_of_an_id_stay() {
        assertThat(Addresses.page("https://p.example/", "hep-th/9901001"))
                .isEqualTo("https://p.example/papers/hep-th/9901001");
    }

    @Test
    void everything_else_that_is_special_is_encoded() {
        assertThat(Addresses.page("https://p.example", "a\"b<c>%&?#\n"))
                .endsWith("/papers/a%22b%3Cc%3E%25%26%3F%23%0A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2611.10421", "arXiv:2611.10421", "arxiv:0704.0001"})
    void new_arxiv_ids_are_known(String id) {
        assertThat(Addresses.arxivId(id)).get().asString().matches("\\d{4}\\.\\d{4,5}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"doi:10.1000/1", "2611.10421/x", "https://arxiv.org/abs/2611.10421", "feed/2611.1"})
    void other_ids_are_not_arxivs(String id) {
        assertThat(Addresses.arxivId(id)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "//host/x",
                "https://a\u202Eb/",
                "https://a b",
                "ftp://x/y"
            })
    void only_web_addresses_are_linked(String address) {
        assertThat(Addresses.isWeb(address)).isFalse();
    }
}
