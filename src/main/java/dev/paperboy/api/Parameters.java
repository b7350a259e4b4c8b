package dev.paperboy.api;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what stands in an address, with an error that names it. */
final class Parameters {

    private Parameters() {}

    /** Empty when it was not given */
    static Optional<LocalDate> date(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(date("date", text));
    }

    static LocalDate date(String field, String text) {
        try {
            var date = LocalDate.parse(text);
            if (date.getYear() < 1990 || date.getYear() > 2200) {
                throw ProblemException.field(400, field, "This date is out of range.");
            }
            return date;
        } catch (DateTimeException e) {
            throw ProblemException.field(400, field, "A date looks like 2026-11-20.");
        }
    }

    /** Whether every database can store this text: PostgreSQL takes neither NUL nor half of a surrogate pair. */
    static boolean storable(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    /** An opaque id of ours as a number; what was never given out is nobody's. */
    static long id(String what, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw ProblemException.notFound(what);
        }
    }
}
