package dev.paperboy.source.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * arXiv's announcement clock. An announcement made on one evening is called by the day after it, which is the date that feeds
 * and listings carry.
 *
 * @see <a href="https://info.arxiv.org/help/availability.html">arXiv's submission schedule</a>
 */
public final class ArxivCalendar {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalTime ANNOUNCED = LocalTime.of(20, 0);
    private static final LocalTime CLOSED = LocalTime.of(14, 0);

    /** OAI records are refreshed about 22:30 the evening before; two hours for being late. */
    private static final LocalTime RECORDED = LocalTime.of(0, 30);

    private final Set<LocalDate> pauses;

    /** With the evenings on which arXiv announces nothing, beside those known to {@link Pauses}. */
    public ArxivCalendar(Collection<LocalDate> furtherPauses) {
        pauses = new HashSet<>(Pauses.KNOWN);
        pauses.addAll(furtherPauses);
    }

    /** What day it is where arXiv is: its feeds turn at its midnight. */
    public LocalDate today(Instant now) {
        return now.atZone(NEW_YORK).toLocalDate();
    }

    /** The day of the last announcement made up to now. */
    public LocalDate lastAnnounced(Instant now) {
        var there = now.atZone(NEW_YORK);
        var evening =
                there.toLocalTime().isBefore(ANNOUNCED) ? there.toLocalDate().minusDays(1) : there.toLocalDate();
        while (!announcesOn(evening)) {
            evening = evening.minusDays(1);
        }
        return evening.plusDays(1);
    }

    /** The announcement's day before this one's. */
    public LocalDate before(LocalDate day) {
        return lastAnnounced(announcedAt(day).minusSeconds(1));
    }

    /** The next announcement's day, seen from now. */
    public LocalDate nextAnnounced(Instant now) {
        return after(lastAnnounced(now));
    }

    /** Whether the day has an announcement: one was made the evening before. */
    public boolean has(LocalDate day) {
        return announcesOn(day.minusDays(1));
    }

    /** Whether the evening before this day lacked its announcement for a pause, not for a weekend. */
    public boolean paused(LocalDate day) {
        return pauses.contains(day.minusDays(1)) && isWorking(day.minusDays(1));
    }

    /** When the announcement of that day is made. */
    public Instant announcedAt(LocalDate day) {
        return at(day.minusDays(1), ANNOUNCED);
    }

    /** When the feeds have turned to that day. */
    public Instant feedsTurnAt(LocalDate day) {
        return at(day, LocalTime.MIDNIGHT);
    }

    /** When the announcement of that day is in the OAI records for sure. */
    public Instant recordedAt(LocalDate day) {
        return at(day, RECORDED);
    }

    /** The day on which a paper submitted at that moment is announced, unless moderators keep it longer. */
    public LocalDate announcementOf(Instant submitted) {
        var there = submitted.atZone(NEW_YORK);
        var closing = there.toLocalTime().isBefore(CLOSED)
                ? there.toLocalDate()
                : there.toLocalDate().plusDays(1);
        var evening =
                switch (closing.getDayOfWeek()) {
                    case FRIDAY -> closing.plusDays(2);
                    case SATURDAY -> closing.plusDays(2);
                    case SUNDAY -> closing.plusDays(1);
                    default -> closing;
                };
        return announcesOn(evening) ? evening.plusDays(1) : after(evening.plusDays(1));
    }

    private LocalDate after(LocalDate day) {
        var next = day.plusDays(1);
        while (!has(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private boolean announcesOn(LocalDate evening) {
        return isWorking(evening) && !pauses.contains(evening);
    }

    private static boolean isWorking(LocalDate evening) {
        return evening.getDayOfWeek() != DayOfWeek.FRIDAY && evening.getDayOfWeek() != DayOfWeek.SATURDAY;
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, NEW_YORK).toInstant();
    }
}
