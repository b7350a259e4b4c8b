package dev.paperboy.source.fetch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;

@ConfigMapping(prefix = "paperboy")
interface SiteConfig {

    /** Where people reach this site; upstreams are told, so that they know whom to write to */
    @WithName("base-url")
    String baseUrl();
}
