package dev.paperboy.source;

import dev.paperboy.paper.NewsRule;
import java.time.LocalDate;

/**
 * Days to fetch, both included.
 *
 * @param news which of the papers found are news
 */
record HarvestWindow(LocalDate from, LocalDate to, NewsRule news) {

    static HarvestWindow of(LocalDate day, NewsRule news) {
        return new HarvestWindow(day, day, news);
    }
}
