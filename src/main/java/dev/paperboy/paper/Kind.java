package dev.paperboy.paper;

import java.util.Locale;

/** How a document lists a paper. The order is the order of preference where several documents differ. */
public enum Kind {
    NEW,
    CROSS,
    REPLACE;

    /** The word used in filters and in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kind ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    Kind orBetter(Kind other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
