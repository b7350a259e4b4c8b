package dev.paperboy.subscriber;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why an address must not be mailed. */
public enum SuppressionReason {
    BOUNCE("The address does not exist, or no longer"),
    REFUSALS("Refused again and again"),
    COMPLAINT("The reader called our mail spam"),
    ADMIN("Put here by an admin");

    private final String words;

    SuppressionReason(String words) {
        this.words = words;
    }

    /** As the database and the API write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it means, without a full stop. */
    public String words() {
        return words;
    }

    /** The reason of this word, in any case. */
    public static Optional<SuppressionReason> of(String word) {
        return Arrays.stream(values())
                .filter(reason -> reason.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** What another service's word for it comes to, as lists from there have it; whatever is not known is an admin's. */
    static SuppressionReason meant(String text) {
        var word = text.toLowerCase(Locale.ROOT);
        if (word.contains("complain") || word.contains("abuse") || word.contains("spam")) {
            return COMPLAINT;
        }
        if (word.contains("soft") || word.equals(REFUSALS.word())) {
            return REFUSALS;
        }
        return word.contains("bounce") || word.contains("invalid") || word.contains("hard") ? BOUNCE : ADMIN;
    }
}
