package dev.paperboy.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassageTest {

    @Test
    void marks_follow_their_words_through_cleaning() {
        var passage = Passage.of("\u202E a\r\n  bold  word", List.of(new Mark(7, 11)));

        assertThat(passage.runs())
                .containsExactly(new Run("a ", false), new Run("bold", true), new Run(" word", false));
    }

    @Test
    void marks_outside_the_text_mark_nothing() {
        var passage = Passage.of("ab", List.of(new Mark(-5, 1), new Mark(7, 9), new Mark(2, 1)));

        assertThat(passage.runs()).containsExactly(new Run("a", true), new Run("b", false));
    }

    @Test
    void marks_follow_their_words_past_formulas() {
        var raw = "$O(n^{2})$ words, $\\alpha$-divergence by G\\\"odel";

        assertThat(marked(raw, "words")).isEqualTo("O(n<sup>2</sup>) [words], α-divergence by Gödel");
        assertThat(marked(raw, "alpha$-divergence")).isEqualTo("O(n<sup>2</sup>) words, [α-divergence] by Gödel");
        assertThat(marked(raw, "odel")).isEqualTo("O(n<sup>2</sup>) words, α-divergence by G[ödel]");
        assertThat(marked(raw, "n^{2}")).isEqualTo("O([n][<sup>2</sup>]) words, α-divergence by Gödel");
    }

    @Test
    void plain_text_writes_scripts_with_characters() {
        assertThat(Passage.of("$x_i^{2}$ in $\\mathbb{R}^q$ and $2^{n+q}$").text())
                .isEqualTo("xᵢ² in ℝ^q and 2^(n+q)");
    }

    @Test
    void a_mark_within_a_script_leaves_plain_text_alone() {
        assertThat(Passage.of("$2^{n+q}$", List.of(new Mark(4, 5))).text()).isEqualTo("2^(n+q)");
    }

    @Test
    void a_cut_keeps_a_script_with_its_base() {
        var passage = Passage.of("$aaaa^{bbbb}$");

        assertThat(passage.shortened("aaaabb…").runs()).containsExactly(new Run("aaa…", false));
        assertThat(passage.shortened("aaaa…").runs()).containsExactly(new Run("aaa…", false));
        assertThat(passage.shortened("aaa…").runs()).containsExactly(new Run("aaa…", false));
    }

    @Test
    void an_allowance_counts_the_markup_of_scripts() {
        var passage = Passage.of("$a_b$ ".repeat(100));
        var shortened = new Allowance().words(passage, 300);

        assertThat(shortened.bytes()).isBetween(250, 300);
        assertThat(shortened.text()).endsWith("a_b…");
    }

    private static String marked(String raw, String word) {
        int at = raw.indexOf(word);
        var printed = new StringBuilder();
        for (var run :
                Passage.of(raw, List.of(new Mark(at, at + word.length()))).runs()) {
            var text = run.sup() ? "<sup>" + run.text() + "</sup>" : run.text();
            printed.append(run.marked() ? "[" + text + "]" : text);
        }
        return printed.toString();
    }

    @Test
    void a_mark_beyond_the_cut_is_dropped() {
        var passage = Passage.of("one two three", List.of(new Mark(0, 3), new Mark(8, 13)));

        assertThat(passage.shortened("one two…").runs()).containsExactly(new Run("one", true), new Run(" two…", false));
    }
}
