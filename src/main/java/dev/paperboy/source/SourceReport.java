package dev.paperboy.source;

import java.util.List;

/**
 * How things stand with the sources, for those who explain a silence.
 *
 * @param failing publishers that could not be read, so that papers of theirs are late; sorted
 * @param late publishers that have not published yet what their clock promised
 * @param announcement whether arXiv announced anything in the last day
 */
public record SourceReport(List<String> failing, List<String> late, Announcement announcement) {

    /** What is said where no source is harvested. */
    public static final SourceReport SILENT = new SourceReport(List.of(), List.of(), Announcement.MADE);

    public SourceReport {
        failing = List.copyOf(failing);
        late = List.copyOf(late);
    }

    /** What arXiv's clock says of the last day. */
    public enum Announcement {
        /** There was one, or nobody asks arXiv. */
        MADE,
        /** It was a weekend. */
        WEEKEND,
        /** arXiv pauses for a holiday. */
        HOLIDAY,
        /** There should have been one, and it was empty. */
        EMPTY
    }
}
