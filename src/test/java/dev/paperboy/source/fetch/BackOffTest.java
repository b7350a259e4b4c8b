package dev.paperboy.source.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private final BackOff even = new BackOff(always(0.5));

    @Test
    void each_trouble_doubles_the_wait_up_to_a_bound() {
        assertThat(even.afterThrottling(0)).isEqualTo(Duration.ofMinutes(1));
        assertThat(even.afterThrottling(3)).isEqualTo(Duration.ofMinutes(8));
        assertThat(even.afterThrottling(7)).isEqualTo(Duration.ofHours(2));
        assertThat(even.afterThrottling(Integer.MAX_VALUE)).isEqualTo(Duration.ofHours(2));
        assertThat(even.afterFailure(0)).isEqualTo(Duration.ofSeconds(30));
        assertThat(even.afterFailure(2)).isEqualTo(Duration.ofMinutes(2));
        assertThat(even.afterFailure(30)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void chance_moves_it_by_a_quarter() {
        assertThat(new BackOff(always(0)).afterThrottling(0)).isEqualTo(Duration.ofSeconds(45));
        assertThat(new BackOff(always(1)).afterThrottling(0)).isEqualTo(Duration.ofSeconds(75));
    }

    /** The next double is the same each time. */
    private static RandomGenerator always(double value) {
        return new RandomGenerator() {
            @Override
            public long nextLong() {
                return 0;
            }

            @Override
            public double nextDouble() {
                return value;
            }
        };
    }
}
