package dev.paperboy.subscriber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CadenceTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pacific/Pago_Pago",
                "Pacific/Honolulu",
                "America/Anchorage",
                "America/Los_Angeles",
                "America/Denver",
                "America/Chicago",
                "America/New_York",
                "America/St_Johns",
                "America/Sao_Paulo",
                "America/Santiago",
                "Atlantic/Azores",
                "Europe/London",
                "Europe/Berlin",
                "Europe/Istanbul",
                "Africa/Cairo",
                "Asia/Jerusalem",
                "Asia/Kolkata",
                "Asia/Kathmandu",
                "Asia/Shanghai",
                "Australia/Adelaide",
                "Australia/Sydney",
                "Australia/Lord_Howe",
                "Pacific/Auckland",
                "Pacific/Kiritimati"
            })
    void every_local_date_of_a_year_is_due_exactly_once_in_every_zone_and_at_every_hour(String zone) {
        for (int hour = 0; hour < 24; hour++) {
            var cadence = new Cadence(ZoneId.of(zone), hour, Cadence.EVERY_DAY);
            var due = cadence.next(LocalDate.of(2025, 12, 31), Instant.parse("2025-12-31T00:00:00Z"));
            var dates = new ArrayList<LocalDate>();
            while (due.date().getYear() == 2026) {
                dates.add(due.date());
                var local = due.at().atZone(ZoneId.of(zone));
                assertThat(local.toLocalDate()).isEqualTo(due.date());
                assertThat(local.getHour()).isBetween(hour, hour + 1);
                due = cadence.next(due.date(), due.at());
            }
            assertThat(dates).hasSize(365).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void an_hour_that_the_clocks_skip_moves_forward() {
        var cadence = new Cadence(BERLIN, 2, Cadence.EVERY_DAY);

        assertThat(cadence.next(LocalDate.of(2026, 3, 28), Instant.parse("2026-03-28T12:00:00Z")))
                .isEqualTo(new Cadence.Due(LocalDate.of(2026, 3, 29), Instant.parse("2026-03-29T01:00:00Z")));
        assertThat(new Cadence(BERLIN, 3, Cadence.EVERY_DAY)
                        .next(LocalDate.of(2026, 3, 28), Instant.parse("2026-03-28T12:00:00Z"))
                        .at())
                .isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
    }

    @Test
    void of_an_hour_that_comes_twice_the_first_counts_and_the_second_brings_nothing() {
        var cadence = new Cadence(BERLIN, 2, Cadence.EVERY_DAY);
        var due = cadence.next(LocalDate.of(2026, 10, 24), Instant.parse("2026-10-24T12:00:00Z"));

        assertThat(due).isEqualTo(new Cadence.Due(LocalDate.of(2026, 10, 25), Instant.parse("2026-10-25T00:00:00Z")));
        assertThat(cadence.next(due.date(), due.at()))
                .isEqualTo(new Cadence.Due(LocalDate.of(2026, 10, 26), Instant.parse("2026-10-26T01:00:00Z")));
        // Who signs up between the two is due the next day.
        assertThat(cadence.first(Instant.parse("2026-10-25T00:30:00Z")).date()).isEqualTo(LocalDate.of(2026, 10, 26));
    }

    @Test
    void a_date_that_a_zone_skipped_is_no_date() {
        // Samoa crossed the date line: there was no 30 December 2011.
        var cadence = new Cadence(ZoneId.of("Pacific/Apia"), 7, Cadence.EVERY_DAY);
        var now = Instant.parse("2011-12-29T20:00:00Z");

        var due = cadence.next(LocalDate.of(2011, 12, 29), now);

        assertThat(due.at()).isAfter(now);
        assertThat(cadence.next(due.date(), due.at()).at()).isAfter(due.at());
    }

    @Test
    void who_begins_before_the_hour_is_due_today_and_after_it_tomorrow() {
        var cadence = new Cadence(ZoneOffset.UTC, 7, Cadence.EVERY_DAY);

        assertThat(cadence.first(Instant.parse("2026-11-20T06:59:59Z")).date()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(cadence.first(Instant.parse("2026-11-20T07:00:00Z")).date()).isEqualTo(LocalDate.of(2026, 11, 21));
        var kiritimati = new Cadence(ZoneId.of("Pacific/Kiritimati"), 7, Cadence.EVERY_DAY);
        assertThat(kiritimati.first(Instant.parse("2026-11-20T12:00:00Z")))
                .isEqualTo(new Cadence.Due(LocalDate.of(2026, 11, 21), Instant.parse("2026-11-20T17:00:00Z")));
    }

    @Test
    void only_chosen_weekdays_are_due() {
        var cadence = new Cadence(ZoneOffset.UTC, 7, Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY));
        var due = cadence.first(Instant.parse("2026-11-20T12:00:00Z"));
        var dates = new ArrayList<LocalDate>();
        for (int i = 0; i < 4; i++) {
            dates.add(due.date());
            due = cadence.next(due.date(), due.at());
        }

        assertThat(dates)
                .containsExactly(
                        LocalDate.of(2026, 11, 23),
                        LocalDate.of(2026, 11, 26),
                        LocalDate.of(2026, 11, 30),
                        LocalDate.of(2026, 12, 3));
    }

    @Test
    void missed_days_fold_into_the_latest_that_has_passed() {
        var cadence = new Cadence(ZoneOffset.UTC, 7, Cadence.EVERY_DAY);
        var due = LocalDate.of(2026, 11, 16);

        assertThat(cadence.latestPassed(due, Instant.parse("2026-11-16T07:00:00Z")))
                .isEqualTo(due);
        assertThat(cadence.latestPassed(due, Instant.parse("2026-11-20T06:59:59Z")))
                .isEqualTo(due.plusDays(3));
        assertThat(cadence.latestPassed(due, Instant.parse("2026-11-20T07:00:00Z")))
                .isEqualTo(due.plusDays(4));
        var mondays = new Cadence(ZoneOffset.UTC, 7, Set.of(DayOfWeek.MONDAY));
        assertThat(mondays.latestPassed(due, Instant.parse("2026-11-22T23:00:00Z")))
                .isEqualTo(due);
    }

    @Test
    void after_a_long_absence_the_next_due_time_is_still_to_come() {
        var cadence = new Cadence(ZoneOffset.UTC, 7, Cadence.EVERY_DAY);
        var now = Instant.parse("2026-11-20T12:00:00Z");

        assertThat(cadence.next(LocalDate.of(2020, 1, 1), now))
                .isEqualTo(new Cadence.Due(LocalDate.of(2026, 11, 21), Instant.parse("2026-11-21T07:00:00Z")));
    }

    @Test
    void a_date_planned_ahead_is_not_due_again() {
        var cadence = new Cadence(ZoneOffset.UTC, 7, Cadence.EVERY_DAY);

        assertThat(cadence.next(LocalDate.of(2026, 12, 24), Instant.parse("2026-11-20T12:00:00Z"))
                        .date())
                .isEqualTo(LocalDate.of(2026, 12, 25));
    }

    @Test
    void a_cadence_without_weekdays_or_with_a_wrong_hour_cannot_be() {
        assertThatThrownBy(() -> new Cadence(BERLIN, 7, Set.of())).isInstanceOf(IllegalArgumentException.class);
        for (var hour : List.of(-1, 24)) {
            assertThatThrownBy(() -> new Cadence(BERLIN, hour, Cadence.EVERY_DAY))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void weekdays_keep_through_their_bits() {
        for (int bits = 1; bits < 128; bits++) {
            assertThat(Weekdays.toBits(Weekdays.fromBits(bits))).isEqualTo((short) bits);
        }
        assertThat(Weekdays.fromBits(1)).containsExactly(DayOfWeek.MONDAY);
    }
}
