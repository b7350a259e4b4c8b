package dev.paperboy.rendering;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

/**
 * A date written out. The mails' words are English, so the date's are too; the locale decides what comes first. Not
 * {@code ofLocalizedDate}: its patterns change with the JDK, and a digest's bytes must not.
 */
public final class WrittenDate {

    private static final Set<String> MONTH_FIRST = Set.of("US", "CA", "PH");
    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_DAY =
            DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.ENGLISH);

    private WrittenDate() {}

    /** Weekday, day, month and year in words. */
    public static String of(LocalDate date, Locale locale) {
        return (MONTH_FIRST.contains(locale.getCountry()) ? MONTH_DAY : DAY_MONTH).format(date);
    }
}
