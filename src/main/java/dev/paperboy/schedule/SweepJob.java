package dev.paperboy.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Sweeps every two seconds. */
@ApplicationScoped
class SweepJob {

    private final Sweep sweep;

    SweepJob(Sweep sweep) {
        this.sweep = sweep;
    }

    @Scheduled(identity = "sweep", every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        sweep.run();
    }
}
