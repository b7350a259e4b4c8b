package dev.paperboy.subscriber;

import java.time.ZoneId;
import java.util.Locale;

/**
 * How a subscriber wants to be served.
 *
 * @param paperLimit the most papers in one mail, 1 to 40
 */
public record Settings(Cadence cadence, Locale locale, int paperLimit) {

    public static final int MOST_PAPERS = 40;

    public static final Settings DEFAULT =
            new Settings(new Cadence(ZoneId.of("UTC"), 7, Cadence.EVERY_DAY), Locale.ENGLISH, MOST_PAPERS);

    public Settings {
        if (paperLimit < 1 || paperLimit > MOST_PAPERS) {
            throw new IllegalArgumentException("The limit of papers is not between 1 and " + MOST_PAPERS + ".");
        }
        if (locale.toLanguageTag().length() > 35) {
            throw new IllegalArgumentException("The locale is no language tag.");
        }
    }
}
