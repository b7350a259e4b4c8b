package dev.paperboy.admin;

import java.util.Locale;

/** How admin pages print sizes and lengths of time: short, and no finer than anybody asks. */
final class Measures {

    private static final long KILO = 1_000;
    private static final long MEGA = KILO * KILO;
    private static final long SECOND = 1_000;
    private static final long MINUTE = 60 * SECOND;

    private Measures() {}

    /** "512 bytes", "12 KB", "1.4 MB"; KB and MB by thousands. */
    static String size(long bytes) {
        if (bytes < KILO) {
            return bytes == 1 ? "1 byte" : bytes + " bytes";
        }
        return bytes < MEGA
                ? EditionView.number(bytes / KILO) + " KB"
                : String.format(Locale.ENGLISH, "%,.1f MB", (double) bytes / MEGA);
    }

    /** "340 ms", "2.4 s", "3 min 20 s". */
    static String time(long millis) {
        if (millis < SECOND) {
            return millis + " ms";
        }
        return millis < MINUTE
                ? String.format(Locale.ENGLISH, "%.1f s", Math.floor(millis / 100.0) / 10)
                : millis / MINUTE + " min " + millis % MINUTE / SECOND + " s";
    }
}
