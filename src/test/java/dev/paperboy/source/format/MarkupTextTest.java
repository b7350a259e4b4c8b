package dev.paperboy.source.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain text | plain text",
                "$a<b$ and c>d | $a<b$ and c>d",
                "x < y, P<0.05, p<q | x < y, P<0.05, p<q",
                "for <i and j> we | for <i and j> we",
                "$\\langle a,b\\rangle<\\infty$ | $\\langle a,b\\rangle<\\infty$",
                "<p>One</p><p>two</p> | One two",
                "H<sub>2</sub>O<br/>x | H2O x",
                "<a href='javascript:alert(1)' onclick=x>link</a> | link",
                "a<script>alert('<b>')</script>b | ab",
                "a<style>p{}</style>b | ab",
                "a<!-- hidden -->b | ab",
                "a<!-- never closed | a<!-- never closed",
                "R&D &amp; AT&amp;T &eacute; | R&D & AT&T é",
                "&amp;lt;b&amp;gt; | &lt;b&gt;",
                "&lt;b&gt; | <b>",
                "a &notin b &copy c | a &notin b &copy c",
                "<jats:p>Yes</jats:p> | Yes",
                "<unknown>tag</unknown> | <unknown>tag</unknown>",
                "<img src=x onerror=alert(1)>after | after",
                "<![CDATA[x]]>y | xy",
                "a <b | a <b",
                "< | <",
                "<! | <!",
                "</ | </",
            })
    void only_markup_is_taken_away(String html, String text) {
        assertThat(MarkupText.plain(html)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>",
                "<b ",
                "<!--",
                "<",
                "&",
                "<div>",
                "<p a='",
                "<table><tr>",
                "&amp",
                "<a href=x>",
                "<select><b>"
            })
    void nothing_takes_long(String piece) {
        var started = System.nanoTime();

        MarkupText.plain(piece.repeat(1_000_000 / piece.length()));

        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void what_is_all_markup_is_empty() {
        assertThat(MarkupText.plain("<p> <br> </p>")).isEmpty();
    }
}
