package dev.paperboy.rendering.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MathTextTest {

    /** In pairs of lines: what came, and how it reads. */
    static Stream<Arguments> titles() throws IOException {
        var lines = Files.readAllLines(Path.of("src/test/resources/math/titles.txt"));
        return IntStream.range(0, lines.size() / 2)
                .mapToObj(pair -> Arguments.of(
                        lines.get(2 * pair).substring(2),
                        lines.get(2 * pair + 1).substring(2)));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void a_title_reads_well(String raw, String printed) {
        assertThat(Printed.plain(MathText.of(raw))).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "$O(n^{2})$ # O(n⟦^2⟧)",
                "H$_2$O # H⟦_2⟧O",
                "$x_i^2$ # x⟦_i⟧⟦^2⟧",
                "$2^{2^n}$ # 2⟦^2ⁿ⟧",
                "$e^{x_q}$ # e⟦^x_q⟧",
                "$x_{\\text{a b}}$ # x⟦_a\u00A0b⟧",
                "$\\sum_{i=1}^n$ # ∑⟦_i=1⟧⟦^n⟧",
                "$f'(0)^{*}$ # f′(0)*"
            })
    void scripts_stand_on_their_level(String raw, String printed) {
        assertThat(Printed.levels(MathText.of(raw))).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "an $\\alpha$-divergence, α, \\alpha",
        "by G\\\"odel, ö, \\\"o",
        "by {\\'e}t\\'e, é, \\'e",
        "$\\mathbb{R}^d$ words, words, words",
        "$\\frac{a}{b}$ words, b, b"
    })
    void a_letter_knows_what_it_stands_for(String raw, String letter, String source) {
        var text = MathText.of(raw);
        int at = text.letters().indexOf(letter);

        assertThat(raw.substring(text.start(at), text.end(at + letter.length() - 1)))
                .isEqualTo(source);
    }

    @Test
    void what_cannot_be_read_is_counted() {
        var reader = MathText.of("$a$ and $\\unknown$ for $5").reader();

        assertThat(reader.formulas().all()).isEqualTo(2);
        assertThat(reader.formulas().unread()).isEqualTo(1);
    }

    @Test
    void a_text_of_nothing_but_commands_stays() {
        assertThat(MathText.of("{\\em }").letters()).isEqualTo("{\\em }");
        assertThat(MathText.of("").letters()).isEmpty();
    }
}
