package dev.paperboy.schedule;

import dev.paperboy.delivery.Retention;
import dev.paperboy.guard.Limits;
import dev.paperboy.source.Harvests;
import dev.paperboy.source.fetch.Web;
import dev.paperboy.subscriber.Forgetting;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Forgets, every hour, what need not be known any more. */
@ApplicationScoped
class ForgettingJob {

    private final Forgetting forgetting;
    private final Limits limits;
    private final Harvests harvests;
    private final Web web;
    private final Retention retention;
    private final Clock clock;

    ForgettingJob(Forgetting forgetting, Limits limits, Harvests harvests, Web web, Retention retention, Clock clock) {
        this.forgetting = forgetting;
        this.limits = limits;
        this.harvests = harvests;
        this.web = web;
        this.retention = retention;
        this.clock = clock;
    }

    @Scheduled(identity = "forgetting", every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        limits.forget();
        harvests.forget(clock.instant());
        web.forget();
        forgetting.run();
        retention.run();
    }
}
