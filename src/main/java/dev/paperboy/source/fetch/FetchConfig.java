package dev.paperboy.source.fetch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "paperboy.sources")
interface FetchConfig {

    /**
     * Whether sources may lie in private networks, on any port. Leave it off unless yours do: an address of a source, or a
     * redirect from one, could then reach whatever this machine can.
     */
    @WithDefault("false")
    boolean allowPrivateAddresses();
}
