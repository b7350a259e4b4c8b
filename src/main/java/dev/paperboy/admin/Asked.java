package dev.paperboy.admin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * What a trigger's form asks for.
 *
 * @param names addresses and ids as typed; none means every active subscriber
 */
record Asked(LocalDate date, List<String> names) {

    private static final int DAYS_AHEAD = 2;
    private static final int MOST_NAMED = 500;
    private static final int EARLIEST_YEAR = 1990;

    /**
     * Reads the form.
     *
     * @param date empty means today
     * @throws CannotSendException saying what is wrong with it
     */
    static Asked of(String date, String whom, LocalDate today) throws CannotSendException {
        var day = date.isBlank() ? today : day(date.strip());
        if (day.isAfter(today.plusDays(DAYS_AHEAD))) {
            throw new CannotSendException("This date is more than two days ahead. Papers that come until then would be"
                    + " missing from it: come back nearer to the date.");
        }
        if (day.getYear() < EARLIEST_YEAR) {
            throw new CannotSendException("This date is too long ago. Choose one since " + EARLIEST_YEAR + ".");
        }
        var names = Arrays.stream(whom.split("[\\s,;]+", -1))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (names.size() > MOST_NAMED) {
            throw new CannotSendException("These are " + EditionView.number(names.size())
                    + " subscribers. Name at most " + MOST_NAMED + " at a time.");
        }
        return new Asked(day, names);
    }

    private static LocalDate day(String text) throws CannotSendException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new CannotSendException("This is not a date. One looks like 2026-11-20.");
        }
    }
}
