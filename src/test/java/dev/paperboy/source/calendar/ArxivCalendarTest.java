package dev.paperboy.source.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArxivCalendarTest {

    private final ArxivCalendar calendar = new ArxivCalendar(List.of(LocalDate.parse("2026-10-14")));

    private static Instant newYork(String time) {
        return LocalDateTime.parse(time).atZone(ZoneId.of("America/New_York")).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-17T19:59, 2026-11-17",
        "2026-11-17T20:00, 2026-11-18",
        "2026-11-18T10:00, 2026-11-18",
        "2026-11-20T23:00, 2026-11-20",
        "2026-11-21T23:00, 2026-11-20",
        "2026-11-22T19:59, 2026-11-20",
        "2026-11-22T20:00, 2026-11-23",
        // Thanksgiving, a Thursday: Wednesday's announcement stays the last one until Sunday evening.
        "2026-11-26T22:00, 2026-11-26",
        "2026-11-29T20:00, 2026-11-30",
        // an evening that the operator added
        "2026-10-14T21:00, 2026-10-14"
    })
    void the_last_announcement_is_the_one_of_the_last_evening_that_had_one(String now, String day) {
        assertThat(calendar.lastAnnounced(newYork(now))).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T13:59, 2026-11-17",
        "2026-11-16T14:00, 2026-11-18",
        "2026-11-19T13:59, 2026-11-20",
        "2026-11-19T14:00, 2026-11-23",
        "2026-11-20T13:59, 2026-11-23",
        "2026-11-20T14:00, 2026-11-24",
        "2026-11-22T12:00, 2026-11-24",
        "2026-11-26T10:00, 2026-11-30"
    })
    void a_submission_is_announced_as_the_table_says(String submitted, String day) {
        assertThat(calendar.announcementOf(newYork(submitted))).isEqualTo(day);
    }

    @Test
    void evenings_follow_new_york_through_the_change_of_its_clocks() {
        assertThat(calendar.announcedAt(LocalDate.parse("2026-10-30"))).isEqualTo("2026-10-30T00:00:00Z");
        assertThat(calendar.announcedAt(LocalDate.parse("2026-11-03"))).isEqualTo("2026-11-03T01:00:00Z");
        assertThat(calendar.feedsTurnAt(LocalDate.parse("2026-11-03"))).isEqualTo("2026-11-03T05:00:00Z");
    }

    @Test
    void a_pause_is_told_from_a_weekend() {
        assertThat(calendar.has(LocalDate.parse("2026-11-27"))).isFalse();
        assertThat(calendar.paused(LocalDate.parse("2026-11-27"))).isTrue();
        assertThat(calendar.has(LocalDate.parse("2026-11-21"))).isFalse();
        assertThat(calendar.paused(LocalDate.parse("2026-11-21"))).isFalse();
        assertThat(calendar.nextAnnounced(newYork("2026-11-26T22:00"))).isEqualTo("2026-11-30");
    }
}
