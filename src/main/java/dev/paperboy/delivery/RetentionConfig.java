package dev.paperboy.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long is kept what has been settled. Shorter keeps the database small; longer lets an admin look further back. */
@ConfigMapping(prefix = "paperboy.retention")
public interface RetentionConfig {

    /** Attempts to deliver, with the relay's replies; they go with their digest at the latest */
    @WithDefault("90d")
    Duration attempts();

    /** Letters, of which only kind and outcome are kept once they are settled */
    @WithDefault("30d")
    Duration letters();

    /** Digests: a reader's history, the view in the browser, explanations; an edition's sums stay. 60 days at least */
    @WithDefault("400d")
    Duration digests();

    /** Digests in which nothing was, which would be most of the rows */
    @WithDefault("30d")
    Duration nothingMatched();
}
