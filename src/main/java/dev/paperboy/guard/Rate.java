package dev.paperboy.guard;

import java.time.Duration;
import java.util.regex.Pattern;

/**
 * So many in any stretch of time that long; in settings {@code 5/1h} or {@code 3/15m}.
 *
 * @param most how many fit into the window
 */
public record Rate(int most, Duration window) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,9})/(\\d{1,4})([mhd])");
    private static final Duration LONGEST = Duration.ofDays(30);

    /**
     * Reads a setting.
     *
     * @throws IllegalArgumentException for anything but {@code number/number} with m, h or d, 30 days at most
     */
    public static Rate of(String text) {
        var parts = TEXT.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("A limit reads like 5/1h, 3/15m or 5/30d; this is " + text);
        }
        var rate = new Rate(Integer.parseInt(parts.group(1)), Duration.parse(iso(parts.group(2), parts.group(3))));
        if (rate.window.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("A limit looks back 30 days at most; this is " + text);
        }
        return rate;
    }

    private static String iso(String number, String unit) {
        return unit.equals("d") ? "P" + number + "D" : "PT" + number + unit;
    }

    /** The limit that this rate sets to one subject. */
    public Limit on(String name, String subject) {
        return new Limit(name, subject, most, window);
    }
}
