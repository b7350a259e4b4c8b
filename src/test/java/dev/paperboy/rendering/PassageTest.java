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
    void a_mark_beyond_the_cut_is_dropped() {
        var passage = Passage.of("one two three", List.of(new Mark(0, 3), new Mark(8, 13)));

        assertThat(passage.shortened("one two…").runs()).containsExactly(new Run("one", true), new Run(" two…", false));
    }
}
