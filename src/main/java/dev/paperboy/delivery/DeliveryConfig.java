package dev.paperboy.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;

@ConfigMapping(prefix = "paperboy.delivery")
interface DeliveryConfig {

    /**
     * How long a claim lives without a sign of its holder; shorter finds a dead node's work sooner, but must outlast
     *     the longest pause of a living one
     */
    @WithDefault("60s")
    Duration lease();

    /** What becomes of a mail whose outcome was not heard: rather twice, or rather not at all */
    @WithDefault("retry-once")
    Unknown unknown();

    /** How long after an unheard outcome the mail is tried once more */
    @WithName("unknown-after")
    @WithDefault("15m")
    Duration unknownAfter();

    /** How old a digest may grow, counted from its planning; then it expires and its papers go to the next one */
    @WithName("max-age")
    @WithDefault("48h")
    Duration maxAge();

    /** Whether everything is held back; what is planned waits */
    @WithDefault("false")
    boolean hold();

    /** What to do about an outcome that was not heard. */
    enum Unknown {
        RETRY_ONCE,
        HOLD
    }
}
