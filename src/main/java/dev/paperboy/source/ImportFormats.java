package dev.paperboy.source;

import dev.paperboy.paper.DocumentFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** The formats that documents may be imported in, by the names the API gives them. */
@ApplicationScoped
public class ImportFormats {

    private final Map<String, DocumentFormat> byName;

    ImportFormats(HuggingFaceDaily huggingFace, JsonLines jsonLines) {
        byName = Map.of("huggingface", huggingFace, "jsonl", jsonLines);
    }

    /** The format of that name; empty if there is none. */
    public Optional<DocumentFormat> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
