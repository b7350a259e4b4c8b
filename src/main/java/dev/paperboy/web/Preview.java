package dev.paperboy.web;

import dev.paperboy.rendering.PaperView;
import dev.paperboy.rendering.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What filters would have brought in the last days.
 *
 * @param topics one for each filter that parses
 */
record Preview(List<Topic> topics) {

    /**
     * @param filter in canonical form
     * @param perDay how many papers a day, in words
     * @param days newest first
     * @param best a few of the matches
     */
    record Topic(String filter, String perDay, List<Day> days, List<PaperView> best) {}

    record Day(LocalDate date, int papers, int matches) {

        public String name() {
            return WrittenDate.of(date, Locale.UK).replaceFirst(" \\d{4}$", "");
        }
    }
}
