package dev.paperboy.edition;

import java.util.List;

/**
 * A paper in a digest.
 *
 * @param hits the topics that chose it, at least one, in the subscriber's order
 */
public record ChosenPaper(long paperId, float score, List<Hit> hits) {

    public ChosenPaper {
        hits = List.copyOf(hits);
    }

    /** A topic by its name at that time, and the filter it had. */
    public record Hit(String topic, long filterId) {}
}
