package dev.paperboy.api;

import dev.paperboy.source.Harvest;
import java.time.Instant;
import java.time.LocalDate;

/** A harvest as the API shows it: one fetch of one source for one window of days. */
record HarvestJson(
        String id,
        String source,
        LocalDate from,
        LocalDate to,
        Instant startedAt,
        long millis,
        int requests,
        long bytes,
        int received,
        int created,
        int updated,
        int rejected,
        String outcome,
        String sentence) {

    static HarvestJson of(Harvest harvest) {
        return new HarvestJson(
                String.valueOf(harvest.id()),
                harvest.source(),
                harvest.from(),
                harvest.to(),
                harvest.startedAt(),
                harvest.millis(),
                harvest.requests(),
                harvest.bytes(),
                harvest.received(),
                harvest.created(),
                harvest.updated(),
                harvest.rejected(),
                harvest.outcome().name(),
                harvest.sentence());
    }
}
