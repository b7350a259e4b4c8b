package dev.paperboy.matching.index;

import java.util.Set;

/** A text of a paper with positions of its own: a phrase never reaches from one into another. */
public enum Zone {
    TITLE(0),
    ABSTRACT(1),
    AUTHORS(2),
    CATEGORIES(3);

    public static final Set<Zone> EVERY = Set.of(values());

    private static final int BITS = 8;
    private static final int MOST = (1 << BITS) - 1;

    private final int place;

    Zone(int place) {
        this.place = place;
    }

    /** Its place among the texts of a paper, from 0. */
    int place() {
        return place;
    }

    /** Whether a hit here counts for the score; a word that hits only an author's name finds the paper without lifting it. */
    boolean isScored() {
        return this == TITLE || this == ABSTRACT;
    }

    /** One more in a packed count of hits: a byte for each zone, which stops at its highest value. */
    int oneMoreIn(int packed) {
        return of(packed) == MOST ? packed : packed + (1 << (place * BITS));
    }

    int of(int packed) {
        return packed >>> (place * BITS) & MOST;
    }
}
