package dev.paperboy.subscriber;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/**
 * When a reader wants digests: at an hour of chosen weekdays in their zone.
 *
 * @param hour 0 to 23; one that the clocks skip moves forward, of one that comes twice the first counts
 * @param weekdays at least one
 */
public record Cadence(ZoneId zone, int hour, Set<DayOfWeek> weekdays) {

    public static final Set<DayOfWeek> EVERY_DAY = Set.copyOf(EnumSet.allOf(DayOfWeek.class));

    public Cadence {
        if (hour < 0 || hour > 23) {
            throw new IllegalArgumentException("The hour is not between 0 and 23.");
        }
        if (weekdays.isEmpty()) {
            throw new IllegalArgumentException("No weekday is chosen.");
        }
        weekdays = Set.copyOf(weekdays);
    }

    /** The first digest of somebody who begins now: today's if its hour is still to come. */
    public Due first(Instant now) {
        return next(now.atZone(zone).toLocalDate().minusDays(1), now);
    }

    /** The first chosen date after the last planned one whose hour is still to come. */
    public Due next(LocalDate lastPlanned, Instant now) {
        var today = now.atZone(zone).toLocalDate();
        var from = lastPlanned.isBefore(today.minusDays(1)) ? today.minusDays(1) : lastPlanned;
        var due = after(from);
        while (!due.at().isAfter(now)) {
            due = after(due.date());
        }
        return due;
    }

    /** The latest due date that has passed, at or after the given one: missed days fold into one. */
    public LocalDate latestPassed(LocalDate due, Instant now) {
        var latest = due;
        for (var next = after(due); !next.at().isAfter(now); next = after(next.date())) {
            latest = next.date();
        }
        return latest;
    }

    /** When the hour of that date strikes. */
    public Instant at(LocalDate date) {
        return date.atTime(hour, 0).atZone(zone).toInstant();
    }

    private Due after(LocalDate date) {
        var next = date.plusDays(1);
        while (!weekdays.contains(next.getDayOfWeek())) {
            next = next.plusDays(1);
        }
        return new Due(next, at(next));
    }

    /** A local date and the moment its hour strikes. */
    public record Due(LocalDate date, Instant at) {}
}
