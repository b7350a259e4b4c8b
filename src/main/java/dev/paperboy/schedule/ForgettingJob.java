package dev.paperboy.schedule;

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
    private final Clock clock;

    ForgettingJob(Forgetting forgetting, Limits limits, Harvests harvests, Web web, Clock clock) {
        this.forgetting = forgetting;
        this.limits = limits;
        this.harvests = harvests;
        this.web = web;
        this.clock = clock;
    }

    @Scheduled(identity = "forgetting", every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        limits.forget();
        harvests.forget(clock.instant());
        web.forget();
        forgetting.run();
    }
}
