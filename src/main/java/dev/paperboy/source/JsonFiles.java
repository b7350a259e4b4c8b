package dev.paperboy.source;

import dev.paperboy.paper.DocumentFormat;
import dev.paperboy.source.format.ImportFormats;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The files that operators named. */
@ApplicationScoped
class JsonFiles implements SourceProvider {

    private final SourcesConfig config;
    private final DocumentFormat format;

    JsonFiles(SourcesConfig config, ImportFormats formats) {
        this.config = config;
        this.format = formats.named("jsonl").orElseThrow();
    }

    @Override
    public List<JsonFileSource> sources() {
        return config.files().stream()
                .map(file -> new JsonFileSource(SourceName.of(file.name()), file.path(), format))
                .toList();
    }

    @Override
    public int rank() {
        return 1;
    }
}
