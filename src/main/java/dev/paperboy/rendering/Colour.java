package dev.paperboy.rendering;

import java.util.Locale;
import java.util.Optional;

/** A colour without transparency. */
record Colour(int red, int green, int blue) {

    private static final int WHITE = 255;

    /** Empty for what is not written {@code #rrggbb}. */
    static Optional<Colour> of(String text) {
        if (!text.matches("#[0-9A-Fa-f]{6}")) {
            return Optional.empty();
        }
        int rgb = Integer.parseInt(text.substring(1), 16);
        return Optional.of(new Colour(rgb >> 16, (rgb >> 8) & WHITE, rgb & WHITE));
    }

    /** As WCAG 2 counts it: from 1, the same, to 21, black on white. */
    double contrast(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** The first shade towards white that stands out this much. */
    Colour lightenedUntil(double contrast, Colour paper) {
        var shade = this;
        for (int step = 1; step <= 20 && shade.contrast(paper) < contrast; step++) {
            shade = new Colour(towardsWhite(red, step), towardsWhite(green, step), towardsWhite(blue, step));
        }
        return shade;
    }

    private static int towardsWhite(int part, int twentieths) {
        return part + (WHITE - part) * twentieths / 20;
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
