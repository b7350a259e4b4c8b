package dev.paperboy.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;

/** What relays and domains of readers hold against us, as numbers to set an alarm on. */
@ApplicationScoped
class DeliveryGauges {

    private final MeterRegistry registry;
    private final DomainPauses pauses;
    private final DeliveryAlarms alarms;

    DeliveryGauges(MeterRegistry registry, DomainPauses pauses, DeliveryAlarms alarms) {
        this.registry = registry;
        this.pauses = pauses;
        this.alarms = alarms;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("paperboy.delivery.paused.domains", this::paused)
                .description("Domains whose mails wait because they refused us again and again")
                .register(registry);
        for (var kind : DeliveryAlarms.Kind.values()) {
            Gauge.builder("paperboy.delivery.alarms", () -> open(kind))
                    .description("What relays say that nobody has looked after yet")
                    .tag("kind", kind.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
    }

    private double paused() {
        return pauses.count();
    }

    private double open(DeliveryAlarms.Kind kind) {
        try {
            return alarms.all().stream().filter(alarm -> alarm.kind() == kind).count();
        } catch (RuntimeException e) {
            return Double.NaN;
        }
    }
}
