package dev.paperboy.source;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How each source stands, as numbers: how long ago it was read to the end, and how often it failed in a row. */
@ApplicationScoped
class SourceGauges {

    /** One reading of the database serves all gauges of a scrape, and a database that is gone holds a scrape up once. */
    private static final long FRESH = Duration.ofSeconds(2).toNanos();

    private final MeterRegistry registry;
    private final Sources sources;
    private final SourceStates states;
    private final Clock clock;
    private @Nullable Seen seen;

    SourceGauges(MeterRegistry registry, Sources sources, SourceStates states, Clock clock) {
        this.registry = registry;
        this.sources = sources;
        this.states = states;
        this.clock = clock;
    }

    /** Empty when the database could not be read. */
    private record Seen(long at, Optional<Map<String, SourceStates.State>> states) {}

    /** Registers those of all sources that are on; once more is no harm. */
    void register(@Observes StartupEvent event) {
        sources.all().forEach(source -> register(source.name(), source.bringsNews()));
    }

    /** What rests by design for weeks has no time that an alarm could be set on. */
    void register(String source, boolean bringsNews) {
        if (bringsNews) {
            Gauge.builder("paperboy.source.last.success", () -> secondsSinceSuccess(source))
                    .description("Time since the source was last read to the end; not a number when it never was")
                    .baseUnit("seconds")
                    .tag("source", source)
                    .register(registry);
        }
        Gauge.builder("paperboy.source.failures", () -> failures(source))
                .description("How often the source failed in a row")
                .tag("source", source)
                .register(registry);
    }

    private double secondsSinceSuccess(String source) {
        return states().flatMap(all -> Optional.ofNullable(all.get(source)))
                .flatMap(state -> Optional.ofNullable(state.lastSuccessAt()))
                .map(this::secondsSince)
                .orElse(Double.NaN);
    }

    private double secondsSince(Instant success) {
        return Math.max(0, Duration.between(success, clock.instant()).toMillis() / 1_000.0);
    }

    private double failures(String source) {
        return states().map(all ->
                        all.containsKey(source) ? (double) all.get(source).failures() : 0.0)
                .orElse(Double.NaN);
    }

    private synchronized Optional<Map<String, SourceStates.State>> states() {
        var known = seen;
        if (known == null || System.nanoTime() - known.at() > FRESH) {
            known = look();
            seen = known;
        }
        return known.states();
    }

    private Seen look() {
        Optional<Map<String, SourceStates.State>> all;
        try {
            all = Optional.of(states.all());
        } catch (RuntimeException e) {
            all = Optional.empty();
        }
        return new Seen(System.nanoTime(), all);
    }
}
