package dev.paperboy.web;

import dev.paperboy.subscriber.Cadence;
import dev.paperboy.subscriber.Settings;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * When mails come, as a form: all as typed.
 *
 * @param days the names of the chosen weekdays
 */
record ScheduleForm(
        String hour,
        String zone,
        Set<String> days,
        String most,
        String hourError,
        String zoneError,
        String daysError,
        String mostError) {

    private static final int LONGEST_ZONE = 64;

    static ScheduleForm of(Settings settings) {
        var cadence = settings.cadence();
        return new ScheduleForm(
                String.valueOf(cadence.hour()),
                cadence.zone().getId(),
                cadence.weekdays().stream().map(DayOfWeek::name).collect(Collectors.toSet()),
                String.valueOf(settings.paperLimit()),
                "",
                "",
                "",
                "");
    }

    /** As somebody sent it, with what is wrong. */
    static ScheduleForm typed(String hour, String zone, Collection<String> days, String most, Settings before) {
        var kept = zone.strip().substring(0, Math.min(LONGEST_ZONE, zone.strip().length()));
        var chosen = weekdays(days);
        return new ScheduleForm(
                hour,
                kept,
                chosen.stream().map(DayOfWeek::name).collect(Collectors.toSet()),
                most.substring(0, Math.min(10, most.length())),
                TypedNumber.in(hour, 0, 23).isPresent() ? "" : "Choose an hour of the day.",
                zone(kept, before).isPresent()
                        ? ""
                        : "This time zone is not known. Write one like Europe/Berlin or America/New_York, or UTC.",
                chosen.isEmpty() ? "Choose at least one day. To get nothing for a while, pause below." : "",
                TypedNumber.in(most, 1, Settings.MOST_PAPERS).isPresent()
                        ? ""
                        : "A mail takes 1 to " + Settings.MOST_PAPERS + " papers.");
    }

    /** The settings it asks for; empty while something is wrong. */
    Optional<Settings> settings(Settings before) {
        var number = TypedNumber.in(hour, 0, 23);
        var limit = TypedNumber.in(most, 1, Settings.MOST_PAPERS);
        var chosen = weekdays(days);
        return number.isEmpty() || limit.isEmpty() || chosen.isEmpty()
                ? Optional.empty()
                : zone(zone, before)
                        .map(found -> new Settings(
                                new Cadence(found, number.getAsInt(), chosen), before.locale(), limit.getAsInt()));
    }

    private static Set<DayOfWeek> weekdays(Collection<String> names) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> names.contains(day.name()))
                .collect(Collectors.toSet());
    }

    /** Also what the API has set and no list names stays right. */
    private static Optional<ZoneId> zone(String text, Settings before) {
        var known = before.cadence().zone();
        if (known.getId().equals(text)) {
            return Optional.of(known);
        }
        var id = text.replace(' ', '_');
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.equalsIgnoreCase(id))
                .findFirst()
                .map(ZoneId::of);
    }

    public List<Choice> hours() {
        var chosen = TypedNumber.in(hour, 0, 23).orElse(-1);
        return IntStream.range(0, 24)
                .mapToObj(h -> new Choice(String.valueOf(h), "%02d:00".formatted(h), h == chosen))
                .toList();
    }

    public List<Choice> weekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Choice(
                        day.name(), day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), days.contains(day.name())))
                .toList();
    }

    /** Places people live in. */
    public List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.equals("UTC") || id.matches("(?!Etc|SystemV|US/|Brazil|Canada|Chile|Mexico).+/.+"))
                .sorted()
                .toList();
    }
}
