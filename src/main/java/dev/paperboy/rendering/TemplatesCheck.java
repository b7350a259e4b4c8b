package dev.paperboy.rendering;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Down while a template cannot be printed: who balances load sends nobody to a node with broken pages. */
@Readiness
@ApplicationScoped
class TemplatesCheck implements HealthCheck {

    private final TemplateProbe probe;

    TemplatesCheck(TemplateProbe probe) {
        this.probe = probe;
    }

    @Override
    public HealthCheckResponse call() {
        var answer =
                HealthCheckResponse.named("templates").status(probe.trouble().isEmpty());
        probe.trouble().ifPresent(trouble -> answer.withData("failed", trouble));
        return answer.build();
    }
}
