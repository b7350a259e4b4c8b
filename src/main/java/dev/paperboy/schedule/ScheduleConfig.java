package dev.paperboy.schedule;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "paperboy.schedule")
interface ScheduleConfig {

    /** Whether the clock plans; false stops planning by the clock, not triggers and deliveries */
    @WithDefault("true")
    boolean enabled();

    /** How often readers whose hour has come are looked for, as a Quartz cron expression */
    @WithDefault("0 * * * * ?")
    String digest();
}
