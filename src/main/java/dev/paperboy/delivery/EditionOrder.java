package dev.paperboy.delivery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What may be ordered of an edition. */
public enum EditionOrder {
    /** Nothing more of it goes out; what is planned is kept. */
    PAUSE("edition paused"),
    /** What was kept goes out. */
    RESUME("edition resumed"),
    /** What waits is never sent, nor what comes due for the date later. For good: its papers go to the next digests. */
    CANCEL("edition cancelled"),
    /** What failed is tried again. */
    RETRY("edition retried");

    private final String audited;

    EditionOrder(String audited) {
        this.audited = audited;
    }

    /** As it stands in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the audit log writes it. */
    public String audited() {
        return audited;
    }

    /** The order of this word; empty when there is none. */
    public static Optional<EditionOrder> of(String word) {
        return Arrays.stream(values())
                .filter(order -> order.word().equals(word))
                .findFirst();
    }
}
