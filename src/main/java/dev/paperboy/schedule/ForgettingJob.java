package dev.paperboy.schedule;

import dev.paperboy.guard.Limits;
import dev.paperboy.subscriber.Forgetting;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Forgets, every hour, what need not be known any more. */
@ApplicationScoped
class ForgettingJob {

    private final Forgetting forgetting;
    private final Limits limits;

    ForgettingJob(Forgetting forgetting, Limits limits) {
        this.forgetting = forgetting;
        this.limits = limits;
    }

    @Scheduled(identity = "forgetting", every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        limits.forget();
        forgetting.run();
    }
}
