package dev.paperboy.schedule;

import dev.paperboy.source.Harvesting;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Asks the sources for what is new: at every start, for a day may have been missed, and then by the clock. */
@ApplicationScoped
class HarvestJob {

    private static final int AFTER_EVERYTHING_ELSE = 9_900;

    private final ScheduleConfig config;
    private final Harvesting harvesting;

    HarvestJob(ScheduleConfig config, Harvesting harvesting) {
        this.config = config;
        this.harvesting = harvesting;
    }

    void start(@Observes @Priority(AFTER_EVERYTHING_ELSE) StartupEvent event) {
        run();
    }

    @Scheduled(
            identity = "harvest",
            cron = "{paperboy.schedule.harvest}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        if (config.enabled()) {
            harvesting.startAll(false);
        }
    }

    /** Those that failed do not wait for the next round. */
    @Scheduled(identity = "harvest-again", every = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void again() {
        if (config.enabled()) {
            harvesting.startDue();
        }
    }
}
