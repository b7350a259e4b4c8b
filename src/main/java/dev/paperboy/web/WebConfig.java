package dev.paperboy.web;

import dev.paperboy.guard.Rate;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** What the public pages show, and to whom. */
@ConfigMapping(prefix = "paperboy.web")
interface WebConfig {

    /** Whether everybody may read the days, search, and have robots list the papers */
    @WithDefault("true")
    boolean archive();

    /** Searches from one machine, or one /64 of IPv6 */
    @WithDefault("60/1m")
    List<Rate> search();
}
