package dev.paperboy.source.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpAddressTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    https://Export.ArXiv.org./a/b?c=d%20e#f, https://export.arxiv.org/a/b?c=d%20e
                    http://example.org,                      http://example.org/
                    HTTP://example.org:80?q,                 http://example.org:80/?q
                    http://my_feed.example.org/é,            http://my_feed.example.org/%C3%A9
                    http://bücher.example/,                  http://xn--bcher-kva.example/
                    http://93.184.216.34/x,                  http://93.184.216.34/x
                    http://127.0.0.1./,                      http://127.0.0.1/
                    http://１２７.0.0.1/,                    http://127.0.0.1/
                    http://[::FFFF:127.0.0.1]:8080/,         http://[::ffff:127.0.0.1]:8080/
                    """)
    void an_address_is_read_one_way_only(String written, String read) throws RefusedException {
        assertThat(HttpAddress.of(URI.create(written))).hasToString(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://0x7f.1/",
                "http://0x7f000001/",
                "http://0X7F.0.0.1/",
                "http://2130706433/",
                "http://017700000001/",
                "http://127.1/",
                "http://127.0.0.01/",
                "http://127.0.0.0x1/",
                "http://256.0.0.1/",
                "http://1.2.3.4.5/",
                "http://example.1/",
                "http://2130706433./"
            })
    void odd_numbers_are_no_hosts(String written) {
        assertThatThrownBy(() -> HttpAddress.of(URI.create(written)))
                .isInstanceOf(RefusedException.class)
                .hasMessageEndingWith("is an odd way to write a network address and is not fetched.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org/",
                "file:///etc/passwd",
                "jar:http://example.org/a!/b",
                "mailto:ada@example.org",
                "//example.org/",
                "/a",
                "http:/a",
                "http:example.org",
                "http://ada:secret@example.org/",
                "http://example.org@127.0.0.1/",
                "http://@example.org/",
                "http://example.org:1:2/",
                "http://example.org:123456/",
                "http://exa%6dple.org/",
                "http://example..org/",
                "http://example.org../",
                "http://-a.example.org/",
                "http://./",
                "http://[fe80::1%25eth0]/",
                "http://example.org//a"
            })
    void what_nobody_should_be_asked_for_is_refused(String written) {
        assertThatThrownBy(() -> HttpAddress.of(URI.create(written)))
                .isInstanceOf(RefusedException.class)
                .hasMessageEndingWith(".")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret", "passwd"));
    }

    @Test
    void nothing_is_too_long_to_be_refused() {
        assertThatThrownBy(() -> HttpAddress.of(URI.create("http://example.org/" + "a".repeat(9_000))))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> HttpAddress.of(URI.create("http://" + "a.".repeat(200) + "org/")))
                .isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    /b,                      https://example.org/b
                    c?d,                     https://example.org/a/c?d
                    ?d,                      https://example.org/a/b?d
                    ../x,                    https://example.org/x
                    //other.example/y,       https://other.example/y
                    https://other.example,   https://other.example/
                    """)
    void a_redirect_leads_where_it_says(String location, String there) throws RefusedException {
        var here = HttpAddress.of(URI.create("https://example.org/a/b?q"));

        assertThat(here.redirect(location)).hasToString(there);
    }

    @Test
    void a_redirect_never_leads_out_of_tls() throws RefusedException {
        var here = HttpAddress.of(URI.create("https://example.org/"));

        assertThatThrownBy(() -> here.redirect("http://example.org/"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("example.org redirects from https to http, which is not followed.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gopher://a.example/", "javascript:alert(1)", "http://[", "a b", "https://u@a.example/", "\u0000"
            })
    void a_redirect_to_something_else_is_refused(String location) throws RefusedException {
        var here = HttpAddress.of(URI.create("http://example.org/"));

        assertThatThrownBy(() -> here.redirect(location))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("example.org redirects to ");
    }
}
