package dev.paperboy.source.format;

import dev.paperboy.paper.DocumentFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** The formats that documents may be imported in, by the names the API gives them. */
@ApplicationScoped
public class ImportFormats {

    private final Map<String, DocumentFormat> byName;

    ImportFormats(
            HuggingFaceDaily huggingFace,
            ArxivAtom arxivAtom,
            ArxivRss arxivRss,
            ArxivOai arxivOai,
            Biorxiv biorxiv,
            Clock clock) {
        byName = Map.of(
                "huggingface", huggingFace,
                "arxiv-atom", arxivAtom,
                "arxiv-rss", arxivRss,
                "arxiv-oai", arxivOai,
                "biorxiv", biorxiv,
                "feed", Feed.named("feed", clock),
                "jsonl", JsonLines.imported(clock));
    }

    /** The format of that name; empty if there is none. */
    public Optional<DocumentFormat> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
