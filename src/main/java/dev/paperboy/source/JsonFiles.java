package dev.paperboy.source;

import dev.paperboy.source.format.JsonLines;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** The files that operators named. */
@ApplicationScoped
class JsonFiles implements SourceProvider {

    private final SourcesConfig config;
    private final Clock clock;

    JsonFiles(SourcesConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    @Override
    public List<JsonFileSource> sources() {
        return config.files().stream()
                .map(file -> {
                    var name = SourceName.of(file.name());
                    return new JsonFileSource(name, file.path(), JsonLines.named(name.slug(), clock));
                })
                .toList();
    }

    @Override
    public int rank() {
        return 1;
    }
}
