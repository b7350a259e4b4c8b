package dev.paperboy.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountedTest {

    @Test
    void five_names_stand_and_the_others_are_counted() {
        assertThat(Counted.names(List.of("A", "B", "C", "D", "E", "F", "G"), 5, 100))
                .isEqualTo("A, B, C, D, E and 2 more");
    }

    @Test
    void long_names_are_fewer() {
        assertThat(Counted.names(List.of("Ada Lovelace", "Grace Hopper", "Emmy Noether"), 5, 30))
                .isEqualTo("Ada Lovelace and 2 more");
    }

    @Test
    void one_endless_name_is_cut() {
        assertThat(Counted.names(List.of("x".repeat(500), "y"), 5, 30)).isEqualTo("xxxxxxxxxxxxxxxx… and 1 more");
    }

    @Test
    void one_is_not_many() {
        assertThat(Counted.of(1, "paper", "papers")).isEqualTo("1 paper");
        assertThat(Counted.of(1204, "paper", "papers")).isEqualTo("1,204 papers");
    }
}
