package dev.paperboy.rendering.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleSheetTest {

    @Test
    void what_cannot_stand_in_a_tag_goes_into_the_head() {
        var sheet = StyleSheet.of(
                """
                /* a comment */
                :root { color-scheme: light dark; --a: red }
                p, h3 a:hover, td b { color: var(--a) }
                @media (max-width: 520px) { .w { margin: 0 !important } .v { color: var(--a) } }
                @font-face { font-family: X }
                """,
                Map.of());

        assertThat(sheet.head())
                .isEqualTo(
                        """
                        :root { color-scheme: light dark }
                        h3 a:hover, td b { color: red }
                        @media (max-width: 520px) {
                        .w { margin: 0 !important }
                        .v { color: red }
                        }
                        @font-face { font-family: X }
                        """);
        assertThat(sheet.of("p", Set.of()).inline()).isEqualTo("color:red");
    }

    @Test
    void a_class_beats_an_element_and_of_two_alike_the_later_counts() {
        var sheet = StyleSheet.of(
                "p.a { color: 1 } .a { color: 2; margin: 2 } p { color: 3; width: 3 } .b { margin: 4 }", Map.of());

        assertThat(sheet.of("p", Set.of("a", "b")).inline()).isEqualTo("width:3;margin:4;color:1");
    }

    @Test
    void a_setting_counts_more_than_the_sheet_and_variables_may_hold_others() {
        var sheet = StyleSheet.of(
                ":root { --a: red; --line: 1px solid var(--a) } p { border: var(--line) }", Map.of("a", "blue"));

        assertThat(sheet.of("p", Set.of()).inline()).isEqualTo("border:1px solid blue");
        assertThat(sheet.value("a")).isEqualTo("blue");
    }

    @Test
    void semicolons_in_quotes_and_brackets_end_nothing() {
        var sheet = StyleSheet.of("p { quotes: \"a;b\"; width: calc(1px;2px); margin: 0 }", Map.of());

        assertThat(sheet.of("p", Set.of()).inline()).isEqualTo("quotes:'a;b';width:calc(1px;2px);margin:0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    p { color: red             | line 2: a brace
                    color: red; }              | line 2: a rule needs
                    p { color: var(--none) }   | line 2: nothing is set for var(--none)
                    { color: red }             | line 2: a brace or a selector
                    p { } } i { }              | line 2: a brace
                    @import 'x.css';           | line 2: mails load nothing
                    p { background: url(x) }   | line 2: mails load nothing
                    """)
    void a_sheet_that_cannot_be_read_is_refused_with_line_and_reason(String css, String message) {
        assertThatThrownBy(() -> StyleSheet.of("/* first\nline */ " + css, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }
}
