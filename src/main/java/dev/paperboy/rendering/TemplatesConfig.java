package dev.paperboy.rendering;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where an operator's own templates lie. They are code of the operator's rank. */
@ConfigMapping(prefix = "paperboy.templates")
public interface TemplatesConfig {

    /** A folder laid over the packaged templates, file by file; without one, the packaged ones are used. */
    Optional<Path> directory();
}
