package dev.paperboy.source;

import java.time.Instant;
import java.util.List;

/** One upstream: which windows it lacks, and how to fetch one. Stateless; how far it came stands in the database. */
interface PaperSource {

    /** What rows, metrics and addresses call it: lower-case letters, digits, dots, colons and dashes, at most 60. */
    String name();

    /** What admins' pages call it. */
    String title();

    /** The publisher, as sentences to readers name it: "arXiv". Several sources may share one. */
    String publisher();

    /**
     * The windows to fetch now, oldest first; none when everything is in.
     *
     * @param asked whether somebody wants it now, so that the last window is fetched again
     */
    List<HarvestWindow> windows(Progress progress, Instant now, boolean asked);

    /**
     * Fetches one window. What was stored before a failure stays stored, and is told again next time.
     *
     * @throws HarvestStoppedException when the window cannot be finished now
     */
    Harvested fetch(HarvestWindow window, Progress progress, Intake intake);

    /** Whether readers miss something while it fails; not of what only fills the store. */
    default boolean bringsNews() {
        return true;
    }

    /** The names of sources that have something to do once this one brought papers. */
    default List<String> followers() {
        return List.of();
    }
}
