package dev.paperboy.web;

import dev.paperboy.rendering.PaperView;
import dev.paperboy.rendering.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The papers of a day, or some of them.
 *
 * @param date null when there is no paper at all
 * @param total how many the day has
 */
record DayView(
        @Nullable LocalDate date,
        List<PaperView> papers,
        long total,
        Optional<LocalDate> before,
        Optional<LocalDate> after) {

    public String heading() {
        return date == null ? "" : WrittenDate.of(date, Locale.UK);
    }

    public long more() {
        return total - papers.size();
    }
}
