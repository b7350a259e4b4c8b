package dev.paperboy.source;

import dev.paperboy.paper.NewsRule;
import java.time.LocalDate;
import java.util.List;
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

    /** The first day to fetch of lists that grow through their day and the next: after what is in, yesterday at the latest. */
    LocalDate missingOrYesterday(LocalDate today) {
        var yesterday = today.minusDays(1);
        if (reached == null) {
            return yesterday;
        }
        var missing = reached.plusDays(1).isBefore(lastMissed(today)) ? lastMissed(today) : reached.plusDays(1);
        return missing.isBefore(yesterday) ? missing : yesterday;
    }

    /** The days of the month before the first start that are not in yet, as windows without news. */
    List<HarvestWindow> daysBeforeTheStart() {
        var first = reached == null ? started.minusDays(BACK_FILL) : reached.plusDays(1);
        return first.isBefore(started)
                ? first.datesUntil(started)
                        .map(day -> HarvestWindow.of(day, NewsRule.NONE))
                        .toList()
                : List.of();
    }

    /** The first day whose papers are news although they come late: not before the source was there, and 14 days back. */
    LocalDate newsSince(LocalDate today) {
        var beginning = started.minusDays(1);
        return beginning.isBefore(lastMissed(today)) ? lastMissed(today) : beginning;
    }

    static LocalDate lastMissed(LocalDate today) {
        return today.minusDays(MISSED);
    }
}
