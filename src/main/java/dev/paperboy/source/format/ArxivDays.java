package dev.paperboy.source.format;

import dev.paperboy.paper.Identifier;
import dev.paperboy.source.calendar.ArxivCalendar;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When arXiv announced a paper, worked out where a document does not say it. */
final class ArxivDays {

    private static final Pattern NUMBER = Pattern.compile("(?:.*/)?(\\d{2})(\\d{2})[.\\d]+");
    private static final ArxivCalendar CALENDAR = new ArxivCalendar(List.of());
    private static final int FIRST_YEAR = 91;
    private static final int SOON = 10;

    private ArxivDays() {}

    /** The day on which arXiv's clock announces what was submitted at that instant; empty for a text that is none. */
    static Optional<LocalDate> ofSubmission(String instant) {
        try {
            return Optional.of(CALENDAR.announcementOf(Instant.parse(instant.strip())));
        } catch (DateTimeException e) {
            return Days.of(instant).map(ArxivDays::afterSubmission);
        }
    }

    /** The day after the submission: nearly always that of the announcement, and never before it on a working day. */
    static LocalDate afterSubmission(LocalDate submitted) {
        return submitted.plusDays(1);
    }

    /**
     * The probable day of a record that has changed since, which its datestamp tells, or has not.
     *
     * <p>A number is given at announcement, so that its month is the earliest. A datestamp in that month, or soon after the
     * submission, is the announcement; a later one is some change, for a journal's reference alters no date but that one.
     *
     * @return empty where nothing at all is known
     */
    static Optional<LocalDate> ofRecord(
            Identifier arxiv, @Nullable LocalDate created, @Nullable LocalDate updated, @Nullable LocalDate datestamp) {
        var month = month(arxiv);
        var first = month.map(found -> found.atDay(1));
        var submitted = created == null ? Optional.<LocalDate>empty() : Optional.of(afterSubmission(created));
        var earliest = later(submitted, first);
        if (datestamp == null || earliest.isEmpty()) {
            return earliest.or(() -> Optional.ofNullable(datestamp));
        }
        var known = earliest.get();
        var changedLater = updated != null && !updated.equals(created);
        var inMonth = month.isPresent() && month.get().equals(YearMonth.from(datestamp));
        var near = inMonth || !datestamp.isAfter(known.plusDays(SOON));
        return Optional.of(!changedLater && near && datestamp.isAfter(known) ? datestamp : known);
    }

    /** The month in which an arXiv id was given; empty for an id that is not arXiv's or names no month. */
    static Optional<YearMonth> month(Identifier arxiv) {
        var number = NUMBER.matcher(arxiv.value());
        if (!arxiv.isArxiv() || !number.matches()) {
            return Optional.empty();
        }
        var year = Integer.parseInt(number.group(1));
        try {
            return Optional.of(
                    YearMonth.of((year < FIRST_YEAR ? 2000 : 1900) + year, Integer.parseInt(number.group(2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().isAfter(other.get()) ? one : other;
    }
}
