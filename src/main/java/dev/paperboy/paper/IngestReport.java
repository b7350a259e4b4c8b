package dev.paperboy.paper;

import java.util.List;

/**
 * What became of a document.
 *
 * @param received elements of the document, good and bad
 * @param created papers stored for the first time
 * @param updated papers that were known and now differ
 * @param rejected the first {@value #MOST_REJECTIONS} elements that could not be stored
 */
public record IngestReport(int received, int created, int updated, List<Rejection> rejected) {

    static final int MOST_REJECTIONS = 10_000;

    public IngestReport {
        rejected = List.copyOf(rejected);
    }

    /** One element that could not be stored: its place in the document, from 0, and why. */
    public record Rejection(int index, String reason) {}
}
