package dev.paperboy.source;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Harvests as numbers: how many ended how and how long they took, documents, bytes and papers, by source. */
@ApplicationScoped
class HarvestMetrics {

    private final MeterRegistry registry;

    HarvestMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(String source, Outcome outcome, long millis, Counts counts) {
        registry.timer("paperboy.harvest", "source", source, "outcome", outcome.name())
                .record(Duration.ofMillis(millis));
        registry.counter("paperboy.harvest.requests", "source", source).increment(counts.requests());
        registry.counter("paperboy.harvest.bytes", "source", source).increment((double) counts.bytes());
        papers(source, "created", counts.created());
        papers(source, "updated", counts.updated());
        papers(source, "rejected", counts.rejected());
    }

    private void papers(String source, String became, int count) {
        registry.counter("paperboy.harvest.papers", "source", source, "became", became)
                .increment(count);
    }
}
