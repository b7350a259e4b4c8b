package dev.paperboy.admin;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How admin pages print moments: {@code {entry.at.moment}}, in UTC for everybody. */
@TemplateExtension
final class Moments {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Moments() {}

    static String moment(Instant at) {
        return FORMAT.format(at);
    }
}
