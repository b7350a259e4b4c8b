package dev.paperboy.matching.index;

import java.util.Set;

/** A text of a paper with positions of its own: a phrase never reaches from one into another. */
public enum Zone {
    TITLE,
    ABSTRACT,
    AUTHORS,
    CATEGORIES;

    public static final Set<Zone> EVERY = Set.of(values());

    /** What counts for the score; a word that hits only an author's name finds the paper without lifting it. */
    public static final Set<Zone> SCORED = Set.of(TITLE, ABSTRACT);
}
