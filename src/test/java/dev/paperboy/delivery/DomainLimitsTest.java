package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.PriorityQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DomainLimitsTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final long MINUTE = 60 * SECOND;

    /** Near the end of what a long counts: the clock of a machine may stand anywhere. */
    private static final long START = Long.MAX_VALUE - 5 * SECOND;

    private static DomainLimits limits(String... namesAndValues) {
        return new DomainLimits(config(namesAndValues));
    }

    private static SmtpConfig config(String... namesAndValues) {
        var builder = new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(SmtpConfig.class);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            builder.withDefaultValue("paperboy.smtp." + namesAndValues[i], namesAndValues[i + 1]);
        }
        return builder.build().getConfigMapping(SmtpConfig.class);
    }

    /** How many of these mails go in each second, when those that are put off come back as they are told. */
    private static int[] sentEachSecond(DomainLimits limits, String domain, int mails, int seconds) {
        var waiting = new PriorityQueue<Long>();
        for (int i = 0; i < mails; i++) {
            waiting.add(0L);
        }
        var sent = new int[seconds];
        for (var at = waiting.poll(); at != null && at < seconds * SECOND; at = waiting.poll()) {
            var wait = limits.waitFor(domain, START + at);
            if (wait.isEmpty()) {
                sent[(int) (at / SECOND)]++;
            } else {
                assertThat(wait.get()).isPositive();
                waiting.add(at + wait.get().toNanos());
            }
        }
        return sent;
    }

    @Test
    void without_a_rate_everything_goes_at_once() {
        assertThat(sentEachSecond(limits(), "example.org", 5_000, 1)).containsExactly(5_000);
    }

    @Test
    void a_burst_is_spread_over_the_time_it_takes() {
        var sent = sentEachSecond(limits("domain-rate", "5"), "example.org", 50, 12);

        assertThat(sent).startsWith(5, 5, 5, 5, 5, 5, 5, 5, 5, 5);
    }

    @Test
    void what_is_put_off_comes_back_one_after_another_and_is_put_off_once() {
        var limits = limits("domain-rate", "2");
        var waits = new ArrayList<Duration>();
        assertThat(limits.waitFor("example.org", START)).isEmpty();
        for (int i = 0; i < 4; i++) {
            waits.add(limits.waitFor("example.org", START).orElseThrow());
        }

        assertThat(waits)
                .containsExactly(
                        Duration.ofMillis(500),
                        Duration.ofMillis(1_000),
                        Duration.ofMillis(1_500),
                        Duration.ofMillis(2_000));
        for (var wait : waits) {
            assertThat(limits.waitFor("example.org", START + wait.toNanos())).isEmpty();
        }
    }

    @Test
    void each_domain_has_its_own_rate_and_none_waits_for_another() {
        var limits = limits("domain-rate", "100", "domain-rates.\"Slow.example\"", "0.5");

        assertThat(limits.waitFor("slow.example", START)).isEmpty();
        assertThat(limits.waitFor("slow.example", START)).hasValue(Duration.ofSeconds(2));
        assertThat(limits.waitFor("example.org", START)).isEmpty();
        assertThat(limits.waitFor("example.org", START)).hasValue(Duration.ofMillis(10));
        assertThat(limits.waitFor("example.net", START)).isEmpty();
    }

    @Test
    void who_comes_back_late_each_time_still_gets_the_rate() {
        var limits = limits("domain-rate", "2");
        long sent = 0;
        for (long at = 0; at < 60 * SECOND; at += SECOND * 7 / 10) {
            while (limits.waitFor("example.org", START + at).isEmpty()) {
                sent++;
            }
        }

        assertThat(sent).isBetween(114L, 122L);
    }

    @Test
    void a_domain_that_wants_less_gets_half_of_its_rate_for_ten_minutes() {
        var limits = limits("domain-rate", "10");
        limits.slowDown("example.org", START);

        assertThat(sentWithin(limits, START + SECOND, 60)).isBetween(295, 306);
        assertThat(sentWithin(limits, START + 11 * MINUTE, 60)).isBetween(590, 612);
    }

    @Test
    void replies_to_what_was_under_way_slow_it_down_once_and_later_ones_again() {
        var limits = limits("domain-rate", "8");
        for (int i = 0; i < 20; i++) {
            limits.slowDown("example.org", START + i * SECOND / 10);
        }
        assertThat(sentWithin(limits, START + 5 * SECOND, 50)).isBetween(195, 206);

        limits.slowDown("example.org", START + MINUTE);

        assertThat(sentWithin(limits, START + 2 * MINUTE, 60)).isBetween(118, 123);
        assertThat(limits.waitFor("example.net", START)).isEmpty();
    }

    @Test
    void without_a_rate_half_of_what_went_lately_is_the_pace() {
        var limits = limits();
        assertThat(sentWithin(limits, START, 8, 20)).isEqualTo(160);

        limits.slowDown("example.org", START + 8 * SECOND);

        assertThat(sentWithin(limits, START + 9 * SECOND, 20)).isBetween(190, 212);
        assertThat(limits.waitFor("example.org", START + 11 * MINUTE)).isEmpty();
        assertThat(limits.waitFor("example.org", START + 11 * MINUTE)).isEmpty();
    }

    @Test
    void where_little_went_lately_one_reply_that_wants_less_leaves_five_a_second() {
        var limits = limits();
        limits.slowDown("example.org", START);

        assertThat(sentWithin(limits, START + SECOND, 20)).isBetween(98, 107);
    }

    /** Tries every 10 ms for so many seconds. */
    private static int sentWithin(DomainLimits limits, long from, int seconds) {
        return sentWithin(limits, from, seconds, 100);
    }

    private static int sentWithin(DomainLimits limits, long from, int seconds, int triesEachSecond) {
        int sent = 0;
        for (int i = 0; i < seconds * triesEachSecond; i++) {
            if (limits.waitFor("example.org", from + i * (SECOND / triesEachSecond))
                    .isEmpty()) {
                sent++;
            }
        }
        return sent;
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1"})
    void a_rate_that_cannot_be_is_refused_by_name(String rate) {
        assertThatThrownBy(() -> limits("domain-rate", rate)).hasMessageContaining("paperboy.smtp.domain-rate must");
        assertThatThrownBy(() -> limits("domain-rates.\"gmail.com\"", rate))
                .hasMessageContaining("paperboy.smtp.domain-rates must");
    }

    @Test
    void the_days_of_a_new_sender_are_read_under_their_names() {
        assertThat(config().warmUp().start()).isEmpty();
        var days = config("warm-up.start", "2026-11-20", "warm-up.first-day", "200", "warm-up.growth", "2")
                .warmUp();

        assertThat(days.start()).hasValue(LocalDate.of(2026, 11, 20));
        assertThat(days.firstDay()).isEqualTo(200);
        assertThat(days.growth()).isEqualTo(2.0);
        assertThat(config().messagesPerConnection()).isEqualTo(100);
    }
}
