package dev.paperboy.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T04:17:30Z");

    @Test
    void a_round_that_begins_now_is_not_the_next() {
        assertThat(Rounds.next("30 * * * * ?", NOW)).contains(Instant.parse("2026-11-20T04:18:30Z"));
        assertThat(Rounds.next("30 * * * * ?", NOW.minusMillis(1))).contains(NOW);
    }

    @Test
    void a_clock_that_is_off_or_over_has_no_next_round() {
        assertThat(Rounds.next("off", NOW)).isEmpty();
        assertThat(Rounds.next("0 0 0 1 1 ? 2020", NOW)).isEmpty();
    }
}
