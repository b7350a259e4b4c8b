package dev.paperboy.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and numbers as sentences say them. */
final class Spoken {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Spoken() {}

    static String papers(long count) {
        return count == 1 ? "One paper" : count == 0 ? "No papers" : String.format(Locale.ENGLISH, "%,d papers", count);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String date(LocalDate day) {
        return DATE.format(day);
    }

    static String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return date(last);
        }
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return first.getDayOfMonth() + " to " + date(last);
        }
        return (first.getYear() == last.getYear() ? day(first) : date(first)) + " to " + date(last);
    }
}
