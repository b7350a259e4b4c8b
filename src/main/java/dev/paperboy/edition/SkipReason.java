package dev.paperboy.edition;

import java.util.Locale;

/** Why a digest was not sent. */
public enum SkipReason {
    NOTHING_MATCHED(false),
    SUPERSEDED(false),
    CANCELLED(false),
    SUPPRESSED(true),
    UNSUBSCRIBED(true),
    PAUSED(true),
    DELETED(true);

    private final boolean concernsReader;

    SkipReason(boolean concernsReader) {
        this.concernsReader = concernsReader;
    }

    /** Whether it was the reader that could not be mailed, and not the edition that had nothing for them. */
    boolean concernsReader() {
        return concernsReader;
    }

    /** As the contract prints it: {@code nothing matched}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
