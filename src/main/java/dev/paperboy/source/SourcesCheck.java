package dev.paperboy.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Tells how the sources stand, and is always up: readers get what is in, whatever an upstream does. */
@Readiness
@ApplicationScoped
class SourcesCheck implements HealthCheck {

    private static final String NAME = "sources";
    private static final String NEVER = "never";

    private final SourceReports reports;

    SourcesCheck(SourceReports reports) {
        this.reports = reports;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            var answer = HealthCheckResponse.named(NAME).up();
            reports.statuses().forEach(status -> tell(answer, status));
            return answer.build();
        } catch (RuntimeException e) {
            // Whether the database is there is another check's matter.
            return HealthCheckResponse.named(NAME)
                    .up()
                    .withData("state", "unknown")
                    .build();
        }
    }

    private static void tell(HealthCheckResponseBuilder answer, SourceStatus status) {
        var name = status.name();
        answer.withData(
                name + ".lastSuccess",
                status.lastSuccess().map(Instant::toString).orElse(NEVER));
        answer.withData(
                name + ".reached", status.reached().map(LocalDate::toString).orElse(NEVER));
        answer.withData(name + ".failures", status.failures());
        if (status.failures() > 0) {
            // Not the sentence, which may name files and hosts: health is for whoever asks.
            status.last()
                    .ifPresent(last ->
                            answer.withData(name + ".outcome", last.outcome().name()));
        }
    }
}
