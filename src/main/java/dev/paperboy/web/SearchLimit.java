package dev.paperboy.web;

import dev.paperboy.guard.Limits;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps one visitor's searches from taking what all others need; each question counts. */
@ApplicationScoped
class SearchLimit {

    private final Limits limits;
    private final WebConfig config;
    private final ReaderOrigin origin;

    SearchLimit(Limits limits, WebConfig config, ReaderOrigin origin) {
        this.limits = limits;
        this.config = config;
        this.origin = origin;
    }

    /** Whether who asks now may search once more. */
    boolean admits() {
        var house = origin.caller().house();
        return limits.take(
                config.search().stream().map(rate -> rate.on("search", house)).toList());
    }
}
