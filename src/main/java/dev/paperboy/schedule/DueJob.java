package dev.paperboy.schedule;

import dev.paperboy.edition.ClockPlanning;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;

/** Plans who is due. */
@ApplicationScoped
class DueJob {

    private final ScheduleConfig config;
    private final ClockPlanning planning;
    private final Clock clock;

    DueJob(ScheduleConfig config, ClockPlanning planning, Clock clock) {
        this.config = config;
        this.planning = planning;
        this.clock = clock;
    }

    /** Who waited for a day and more would always wait for the next day's hour. */
    void check(@Observes StartupEvent event) {
        if (config.await().compareTo(Duration.ofHours(24)) >= 0) {
            throw new IllegalStateException("paperboy.schedule.wait must be less than 24 hours.");
        }
    }

    @Scheduled(
            identity = "due",
            cron = "{paperboy.schedule.digest}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        if (config.enabled()) {
            planning.run(clock.instant(), config.await());
        }
    }
}
