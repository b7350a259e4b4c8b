package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryScheduleTest {

    @ParameterizedTest
    @CsvSource({"1,1", "2,5", "3,15", "4,30", "5,60", "6,120", "7,120", "50,120", "32767,120"})
    void each_pause_stays_within_a_fifth_of_its_length(int tries, int minutes) {
        var pause = Duration.ofMinutes(minutes);
        for (long digest = 0; digest < 2_000; digest++) {
            assertThat(RetrySchedule.pause(digest, tries))
                    .isBetween(
                            pause.multipliedBy(4).dividedBy(5),
                            pause.multipliedBy(6).dividedBy(5));
        }
    }

    @Test
    void digests_do_not_all_come_back_at_once_and_each_keeps_its_own_time() {
        var pauses = new HashSet<Long>();
        for (long digest = 0; digest < 1_000; digest++) {
            pauses.add(RetrySchedule.pause(digest, 5).toSeconds() / 60);
            assertThat(RetrySchedule.pause(digest, 5)).isEqualTo(RetrySchedule.pause(digest, 5));
        }

        assertThat(pauses).hasSizeGreaterThan(20);
    }
}
