package dev.paperboy.rendering;

import java.util.ArrayList;
import java.util.List;

/**
 * Names among others. One that is written from right to left would drag its neighbours, and the commas between them, along;
 * between Unicode's isolates (UAX #9) it keeps to itself.
 */
final class Apart {

    private static final char OPEN = '\u2068';
    private static final char CLOSE = '\u2069';

    private Apart() {}

    /** The name, between isolates where it needs them. */
    static String of(String name) {
        return name.codePoints().anyMatch(Apart::isRightToLeft) ? OPEN + name + CLOSE : name;
    }

    /** A text that was cut: what is open at its end is closed. */
    static String closed(String cut) {
        return cut.lastIndexOf(OPEN) > cut.lastIndexOf(CLOSE) ? cut + CLOSE : cut;
    }

    /** For HTML, where an element with a direction of its own does that. */
    static List<BylinePart> parts(String line) {
        var parts = new ArrayList<BylinePart>();
        int at = 0;
        for (int open = line.indexOf(OPEN); open >= 0; open = line.indexOf(OPEN, at)) {
            int close = line.indexOf(CLOSE, open);
            add(parts, line.substring(at, open), false);
            add(parts, line.substring(open + 1, close), true);
            at = close + 1;
        }
        add(parts, line.substring(at), false);
        return List.copyOf(parts);
    }

    private static void add(List<BylinePart> parts, String text, boolean apart) {
        if (!text.isEmpty()) {
            parts.add(new BylinePart(text, apart));
        }
    }

    private static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
