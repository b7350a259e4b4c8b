package dev.paperboy.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.quartz.CronExpression;

/** When the clock asks the sources. */
@ApplicationScoped
public class Rounds {

    private final ScheduleConfig config;

    Rounds(ScheduleConfig config) {
        this.config = config;
    }

    /** The next round after this moment; empty when the clock does not harvest. */
    public Optional<Instant> next(Instant now) {
        return config.enabled() ? next(config.harvest(), now) : Optional.empty();
    }

    static Optional<Instant> next(String cron, Instant now) {
        try {
            return Optional.ofNullable(new CronExpression(cron).getNextValidTimeAfter(Date.from(now)))
                    .map(Date::toInstant);
        } catch (ParseException e) {
            // "off", which the scheduler knows too; nothing starts with any other that is none.
            return Optional.empty();
        }
    }
}
