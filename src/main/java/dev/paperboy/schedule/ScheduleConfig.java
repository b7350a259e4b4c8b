package dev.paperboy.schedule;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;

@ConfigMapping(prefix = "paperboy.schedule")
interface ScheduleConfig {

    /** Whether the clock harvests and plans; false stops both, not triggers and deliveries */
    @WithDefault("true")
    boolean enabled();

    /** How often sources are asked for what is new, as a Quartz cron expression */
    @WithDefault("0 17 * * * ?")
    String harvest();

    /** How long readers wait, after their hour, for an announcement of arXiv that is not in yet */
    @WithName("wait")
    @WithDefault("2h")
    Duration await();

    /** How often readers whose hour has come are looked for, as a Quartz cron expression */
    @WithDefault("0 * * * * ?")
    String digest();
}
