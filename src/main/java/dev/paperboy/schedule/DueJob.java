package dev.paperboy.schedule;

import dev.paperboy.edition.ClockPlanning;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

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
