package dev.paperboy.source.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as documents write them: ISO 8601, RFC 822 and what people take for them. */
final class Days {

    private static final ZoneId ARXIV = ZoneId.of("America/New_York");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final int LONGEST = 60;
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d).*");
    private static final Pattern RFC_822 =
            Pattern.compile("(?:\\p{L}+,?\\s+)?(\\d{1,2})[ -](\\p{L}{3})\\p{L}*\\.?[ -](\\d{4}|\\d{2})(?!\\d).*");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Days() {}

    /** The day a date or instant names in its own offset; empty if it names none between 1900 and 2999. */
    static Optional<LocalDate> of(@Nullable String text) {
        if (text == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        var line = text.strip();
        var iso = ISO.matcher(line);
        if (iso.matches()) {
            return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        var rfc = RFC_822.matcher(line);
        return rfc.matches()
                ? day(year(rfc.group(3)), MONTHS.indexOf(rfc.group(2).toLowerCase(Locale.ROOT)) + 1, rfc.group(1))
                : Optional.empty();
    }

    /** The day of an ISO instant on arXiv's own calendar, where feeds are made at midnight. */
    static Optional<LocalDate> atArxiv(String text) {
        try {
            return of(OffsetDateTime.parse(text.strip())
                    .atZoneSameInstant(ARXIV)
                    .toLocalDate()
                    .toString());
        } catch (DateTimeException e) {
            return of(text);
        }
    }

    private static String year(String digits) {
        return digits.length() == 4 ? digits : (digits.compareTo("70") < 0 ? "20" : "19") + digits;
    }

    private static Optional<LocalDate> day(String year, int month, String dayOfMonth) {
        try {
            var day = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(dayOfMonth));
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
