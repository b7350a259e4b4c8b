package dev.paperboy.web.citation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TexTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "Plain words | Plain words",
                "Fish & chips: 100% | Fish \\& chips: 100\\%",
                "snake_case #1 | snake\\_case \\#1",
                "$\\alpha$-divergence | $\\alpha$-divergence",
                "$O(n^{2})$ time | $O(n^{2})$ time",
                "\\(x_1\\) twice | $x_1$ twice",
                "$a \\% b & c$ | $a \\% b \\& c$",
                "costs $5 and $10 | costs \\$5 and \\$10",
                "G\\\"odel, Erd\\H{o}s | G\\\"odel, Erd\\H{o}s",
                "Gödel, Erdős, Łódź | G{\\\"o}del, Erd{\\H o}s, {\\L}{\\'o}d{\\'z}",
                "naïve Straße | na{\\\"\\i}ve Stra{\\ss}e",
                "“quoted” – yes | ``quoted'' -- yes",
                "大模型 | 大模型",
                "\\emph{all} of it | \\emph{all} of it",
                "\\input{/etc/passwd} | \\textbackslash{}input{/etc/passwd}",
                "$\\input{/etc/passwd}$ | \\$\\textbackslash{}input{/etc/passwd}\\$",
                "$^^5cinput{/etc/passwd}$ | \\$\\textasciicircum{}\\textasciicircum{}5cinput{/etc/passwd}\\$",
                "\\write18{rm} | \\textbackslash{}write18{rm}",
                "$\\def\\x{y}$ | \\$\\textbackslash{}def\\textbackslash{}x{y}\\$",
                "one } too many | one \\textbraceright{} too many",
                "open { and $x | open \\textbraceleft{} and \\$x",
                "ends in \\ | ends in \\textbackslash{}",
                "ends in \\\" | ends in \\textbackslash{}\"",
            })
    void text_is_what_tex_can_take(String raw, String tex) {
        assertThat(TexText.of(raw)).isEqualTo(tex);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Attention is all RLHF needs | Attention is all {RLHF} needs",
                "GPT-4 and DeepSeek-V3 | {GPT-4} and {DeepSeek-V3}",
                "Long-Context Retrieval at ICLR | Long-Context Retrieval at {ICLR}",
                "{RLHF} braced already | {RLHF} braced already",
                "$L$ stays | $L$ stays"
            })
    void a_title_keeps_the_capitals_inside_of_names(String raw, String tex) {
        assertThat(TexText.title(raw)).isEqualTo(tex);
    }

    @Property
    void braces_balance_and_nothing_dangerous_is_left(
            @ForAll @StringLength(max = 60) @Chars({'\\', '{', '}', '$', '%', '"', '(', ')', 'a', 'c', ' ', '~', 'é'})
                    String raw) {
        var tex = TexText.title(raw);

        var open = 0;
        for (var i = 0; i < tex.length(); i++) {
            open += tex.charAt(i) == '{' ? 1 : tex.charAt(i) == '}' ? -1 : 0;
            assertThat(open).isNotNegative();
        }
        assertThat(open).isZero();
        assertThat(tex).doesNotContainPattern("(?<!\\\\)%");
    }
}
