package dev.paperboy.source;

import java.time.LocalDate;
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
    static final int BACK_FILL = 30;

    boolean reached(LocalDate day) {
        return reached != null && !reached.isBefore(day);
    }

    /** The first day to fetch: after what is in, or the beginning of the back-fill; never longer ago than is made up for. */
    LocalDate firstMissing(LocalDate today) {
        if (reached == null) {
            var beginning = started.minusDays(BACK_FILL);
            var oldest = today.minusDays(BACK_FILL);
            return beginning.isBefore(oldest) ? oldest : beginning;
        }
        var next = reached.plusDays(1);
        return next.isBefore(lastMissed(today)) ? lastMissed(today) : next;
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
