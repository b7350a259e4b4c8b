package dev.paperboy.source.fetch;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** What the build wrote down about itself. */
@ConfigMapping(prefix = "quarkus.application")
interface BuildConfig {

    Optional<String> name();

    Optional<String> version();
}
