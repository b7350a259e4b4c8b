package dev.paperboy.source;

import dev.paperboy.paper.NewsRule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a source came.
 *
 * @param started the day it was first asked
 * @param reached everything up to this day is in; null when nothing is yet
 * @param place where a long list was left, in the words of its source; null when it was not left in the middle
 */
record Progress(LocalDate started, @Nullable LocalDate reached, @Nullable String place) {

    /** How long what was missed is fetched later. */
    private static final int MISSED = 14;

    /** How much is fetched at the first start, so that a new reader's filter can be tried out. */
    private static final int BACK_FILL = 30;

    boolean reached(LocalDate day) {
        return reached != null && !reached.isBefore(day);
    }

    /** The first day to fetch, of lists that grow through their day and the next: after what is in, yesterday at the latest. */
    LocalDate firstMissing(LocalDate today) {
        var next = reached == null ? started.minusDays(1) : reached.plusDays(1);
        return Stream.of(later(next, lastMissed(today)), today.minusDays(1))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** The first day whose papers are news although they come late: not before the source was there, and 14 days back. */
    LocalDate newsSince(LocalDate today) {
        return later(started.minusDays(1), lastMissed(today));
    }

    /** The first day of the month before the first start. */
    LocalDate backFillStart() {
        return started.minusDays(BACK_FILL);
    }

    /** The days of the month before the first start that are not in yet, as windows without news. */
    List<HarvestWindow> daysBeforeTheStart() {
        var first = reached == null ? backFillStart() : reached.plusDays(1);
        return first.isBefore(started)
                ? first.datesUntil(started)
                        .map(day -> HarvestWindow.of(day, NewsRule.NONE))
                        .toList()
                : List.of();
    }

    static LocalDate lastMissed(LocalDate today) {
        return today.minusDays(MISSED);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
