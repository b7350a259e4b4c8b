package dev.paperboy.rendering;

import dev.paperboy.subscriber.Cadence;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Days, hour and zone in words. Not the JDK's names of zones: they change with its version and their summer time with the date. */
public final class WrittenCadence {

    private static final Set<DayOfWeek> WORKING = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private WrittenCadence() {}

    /** "07:00, Berlin time". */
    public static String hour(Cadence cadence) {
        return "%02d:00, %s".formatted(cadence.hour(), zone(cadence.zone()));
    }

    /** "every day", "Monday to Friday", "every Monday, Wednesday and Friday". */
    public static String days(Cadence cadence) {
        if (cadence.weekdays().equals(Cadence.EVERY_DAY)) {
            return "every day";
        }
        if (cadence.weekdays().equals(WORKING)) {
            return "Monday to Friday";
        }
        var names = cadence.weekdays().stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .toList();
        return "every " + joined(names);
    }

    private static String joined(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static String zone(ZoneId zone) {
        var id = zone.getId();
        if (zone instanceof ZoneOffset) {
            return id.equals("Z") ? "UTC" : "UTC" + id;
        }
        if (!id.contains("/") || id.startsWith("Etc/")) {
            return id.substring(id.lastIndexOf('/') + 1);
        }
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ') + " time";
    }
}
