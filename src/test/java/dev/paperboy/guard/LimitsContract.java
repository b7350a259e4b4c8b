package dev.paperboy.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.testing.House;
import dev.paperboy.testing.Tables;
import dev.paperboy.testing.TestClock;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class LimitsContract {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Inject
    Limits limits;

    @Inject
    DataSource database;

    @Inject
    House house;

    @Inject
    TestClock clock;

    @BeforeEach
    void open() {
        house.open(true);
        clock.standAt(NOW);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_window_slides() {
        assertThat(limits.take(perHour("a", 2))).isTrue();
        clock.standAt(NOW.plus(Duration.ofMinutes(40)));
        assertThat(limits.take(perHour("a", 2))).isTrue();
        clock.standAt(NOW.plus(Duration.ofMinutes(59)));
        assertThat(limits.take(perHour("a", 2))).isFalse();
        clock.standAt(NOW.plus(Duration.ofMinutes(61)));
        assertThat(limits.take(perHour("a", 2))).isTrue();
        assertThat(limits.take(perHour("a", 2))).isFalse();
    }

    @Test
    void one_full_limit_counts_against_none() {
        limits.take(perHour("full", 1));

        assertThat(limits.take(perHour("full", 1), perHour("free", 1))).isFalse();
        assertThat(limits.take(perHour("free", 1))).isTrue();
    }

    @Test
    void several_windows_of_one_subject_count_one_use_once() {
        var both = new Limit[] {perHour("a", 2), new Limit("test", "a", 3, Duration.ofDays(1))};

        assertThat(limits.take(both)).isTrue();
        assertThat(limits.take(both)).isTrue();
        assertThat(limits.take(both)).isFalse();
        clock.standAt(NOW.plus(Duration.ofHours(2)));
        assertThat(limits.take(both)).isTrue();
        assertThat(limits.take(both)).isFalse();
    }

    @Test
    void names_and_subjects_do_not_mix() {
        assertThat(limits.take(perHour("a", 1))).isTrue();
        assertThat(limits.take(perHour("b", 1))).isTrue();
        assertThat(limits.take(new Limit("other", "a", 1, Duration.ofHours(1)))).isTrue();
    }

    @Test
    void many_at_once_get_no_more_than_there_is() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            var tries = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < 40; i++) {
                var other = "other" + i % 3;
                tries.add(
                        i % 2 == 0
                                ? () -> limits.take(perHour("a", 3), perHour(other, 100))
                                : () -> limits.take(perHour(other, 100), perHour("a", 3)));
            }
            var taken = 0;
            for (var result : threads.invokeAll(tries)) {
                taken += result.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(3);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void who_was_counted_stands_nowhere() throws SQLException {
        limits.take(perHour("somebody@example.org", 3));

        assertThat(Tables.holding(database, "somebody")).isEmpty();
    }

    @Test
    void what_no_window_looks_at_is_forgotten() {
        limits.take(perHour("a", 3));
        clock.standAt(NOW.plus(Duration.ofDays(32)));
        limits.take(perHour("b", 3));

        limits.forget();

        assertThat(house.texts("select limit_key from limit_use")).hasSize(1);
        assertThat(house.texts("select name from limit_key")).hasSize(1);
    }

    @Test
    void a_use_is_forgotten_with_the_first_one_after_its_window() {
        limits.take(perHour("a", 3));
        clock.standAt(NOW.plus(Duration.ofMinutes(61)));
        limits.take(perHour("a", 3));

        assertThat(house.texts("select limit_key from limit_use")).hasSize(1);
    }

    @Test
    void a_rate_reads_as_it_is_written_and_nothing_else_does() {
        assertThat(Rate.of("3/15m")).isEqualTo(new Rate(3, Duration.ofMinutes(15)));
        assertThat(Rate.of("5/30d")).isEqualTo(new Rate(5, Duration.ofDays(30)));
        for (var wrong : List.of("", "5", "5/1", "-1/1h", "5/31d", "5/1w", "5 per hour")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> Rate.of(wrong))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Limit perHour(String subject, int most) {
        return new Limit("test", subject, most, Duration.ofHours(1));
    }
}
