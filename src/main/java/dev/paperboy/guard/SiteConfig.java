package dev.paperboy.guard;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;

@ConfigMapping(prefix = "paperboy")
interface SiteConfig {

    /** Where people reach this site */
    @WithName("base-url")
    String baseUrl();
}
