package dev.paperboy.rendering;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.nio.file.Path;

/**
 * Where this Paperboy stands on the web and on its disk. A mapping of the root refuses what nobody maps: every setting under
 * {@code paperboy.} has to stand here or in a feature's own mapping, and an operator's slip of the pen is found at start.
 */
@ConfigMapping(prefix = "paperboy")
public interface SiteConfig {

    /** What links in mails begin with; a wrong one makes every link dead, also the way out. */
    @WithName("base-url")
    @WithDefault("http://localhost:8080")
    String baseUrl();

    /** The folder of the H2 files, the secret and anything else on disk. */
    @WithName("data-dir")
    @WithDefault("./data")
    Path dataDir();
}
