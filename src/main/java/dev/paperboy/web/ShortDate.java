package dev.paperboy.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day of these weeks, without its year. */
final class ShortDate {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private ShortDate() {}

    static String of(Instant moment, ZoneId zone) {
        return DAY.format(moment.atZone(zone));
    }
}
