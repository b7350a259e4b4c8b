package dev.paperboy.rendering.math;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** Whatever comes: no exception, nothing lost, no end of time. */
class AnyTextTest {

    private static final int LOOKS_A_CHARACTER = 120;

    @Property
    void any_text_is_read(@ForAll @StringLength(max = 200) String text) {
        isSound(text);
    }

    @Property(tries = 3000)
    void anything_made_of_tex_is_read(@ForAll("pieces") String text) {
        isSound(text);
    }

    @Property
    void words_stay_as_they_are(@ForAll("prose") String text) {
        assertThat(MathText.of(text).letters()).isEqualTo(text);
    }

    @Property
    void letters_around_a_formula_stay(
            @ForAll("prose") String before, @ForAll("pieces") String formula, @ForAll("prose") String after) {
        var letters = MathText.of("a" + before + "; $" + formula.replace("$", "") + "$; " + after + "b")
                .letters();

        assertThat(letters).startsWith("a" + before).endsWith(after + "b");
    }

    @Property(tries = 200)
    void long_texts_cost_by_their_length(
            @ForAll("pieces") String piece, @ForAll("pieces") String end, @ForAll @IntRange(max = 1) int closed) {
        var text = piece.repeat(1 + 20_000 / (piece.length() + 1)) + "}".repeat(closed * 5_000) + end;

        isSound(text);
    }

    @Property
    void a_hundred_thousand_of_anything_cost_by_their_length(@ForAll("hostile") String piece) {
        isSound(piece.repeat(100_000 / piece.length()));
        isSound(piece.repeat(50_000 / piece.length()) + "}".repeat(50_000));
    }

    private static void isSound(String raw) {
        var text = MathText.of(raw);
        var letters = text.letters();
        assertThat(firstOutOfOrder(text, raw.length()))
                .as("a letter out of order")
                .isEqualTo(-1);
        assertThat(letters.isBlank()).isEqualTo(raw.isBlank());
        assertThat(text.reader().source().looks()).isLessThan(LOOKS_A_CHARACTER * (raw.length() + 10L));
    }

    /** Letters come in the order of what they stand for, and from within the text. */
    private static int firstOutOfOrder(MathText text, int length) {
        int last = 0;
        int letters = text.letters().length();
        for (int at = 0; at < letters; at++) {
            if (text.start(at) < last || text.end(at) < text.start(at) || text.end(at) > length) {
                return at;
            }
            last = text.start(at);
        }
        return -1;
    }

    @Provide
    static Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "$",
                        "$$",
                        "\\(",
                        "\\)",
                        "\\[",
                        "\\]",
                        "^",
                        "_",
                        "\\",
                        "\\frac",
                        "\\sqrt",
                        "[",
                        "]",
                        "\\left",
                        "\\right",
                        "(",
                        ")",
                        "x",
                        "12",
                        " ",
                        "\\alpha",
                        "\\text{a b}",
                        "\\mathbb",
                        "\\hat",
                        "'",
                        "\"",
                        "``",
                        "--",
                        "~",
                        "\\'",
                        "\\v",
                        "\\over",
                        "\\choose",
                        "\\emph{",
                        "\\href{",
                        "\\cite{",
                        "\\log",
                        "\\in",
                        "-",
                        "+",
                        "é",
                        "😀",
                        "\\unknown",
                        "\\textsuperscript",
                        "\\operatorname*",
                        "https://x",
                        "\\binom",
                        "\\not",
                        "\\,",
                        ",",
                        "|",
                        "\\footnote{",
                        "\\url{",
                        "\\limits",
                        "\\pmod")
                .list()
                .ofMaxSize(14)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    static Arbitrary<String> prose() {
        return Arbitraries.strings()
                .withChars("abcXYZ019 ,.;:!?()[]/+=*&%#@|éßλ漢😀".toCharArray())
                .ofMaxLength(60)
                .filter(text -> !text.contains("  ") && !text.startsWith(" "));
    }

    @Provide
    static Arbitrary<String> hostile() {
        return Arbitraries.of(
                "{",
                "}",
                "$",
                "$ ",
                "$$",
                "\\(",
                "\\[",
                "\\",
                "x^{",
                "x_{",
                "x^",
                "\\frac{",
                "\\frac",
                "\\sqrt[",
                "\\sqrt{",
                "\\hat",
                "\\left",
                "\\emph{",
                "{\\em ",
                "\\href{a}{",
                "``",
                "'",
                "-",
                "~",
                "a",
                " ",
                "\\text{",
                "$x",
                "$x^{",
                "$\\frac{",
                "\\alpha_",
                "_\\a",
                "\\(x",
                "\\v ",
                "\\'{",
                "https://",
                "\\over ",
                "x^{\\over ",
                "\\sqrt{a\\over ");
    }
}
