package dev.paperboy.source;

import dev.paperboy.paper.NewsRule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days to fetch, both included.
 *
 * @param news which of the papers found are news
 * @param reaches everything up to this day is in once the window was read to its end; null where that changes nothing
 */
record HarvestWindow(LocalDate from, LocalDate to, NewsRule news, @Nullable LocalDate reaches) {

    /** One whole day. */
    static HarvestWindow of(LocalDate day, NewsRule news) {
        return new HarvestWindow(day, day, news, day);
    }

    /** A day that is not over, so that it is read again. */
    static HarvestWindow open(LocalDate day, NewsRule news) {
        return new HarvestWindow(day, day, news, null);
    }

    /** Whether more may come for its last day. */
    boolean isOpen() {
        return !to.equals(reaches);
    }
}
