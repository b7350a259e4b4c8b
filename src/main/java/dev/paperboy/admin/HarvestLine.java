package dev.paperboy.admin;

import dev.paperboy.source.Harvest;
import java.time.Instant;
import java.util.Map;

/**
 * A harvest as the pages print it.
 *
 * @param source as people call it, or its name if it is not on any more
 * @param window the day, or the first and the last
 */
record HarvestLine(
        Instant at,
        String source,
        String window,
        String outcome,
        String received,
        String created,
        String updated,
        String rejected,
        String size,
        String took,
        String sentence) {

    static HarvestLine of(Harvest harvest, Map<String, String> titles) {
        return new HarvestLine(
                harvest.startedAt(),
                titles.getOrDefault(harvest.source(), harvest.source()),
                harvest.from().equals(harvest.to()) ? harvest.to().toString() : harvest.from() + " to " + harvest.to(),
                StateWords.of(harvest.outcome()),
                EditionView.number(harvest.received()),
                EditionView.number(harvest.created()),
                EditionView.number(harvest.updated()),
                EditionView.number(harvest.rejected()),
                Measures.size(harvest.bytes()),
                Measures.time(harvest.millis()),
                harvest.sentence());
    }
}
