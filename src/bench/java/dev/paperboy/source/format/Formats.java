package dev.paperboy.source.format;

import dev.paperboy.bench.Document;
import dev.paperboy.paper.DocumentFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Which class of ours reads which document. */
public final class Formats {

    /** The day on which all invented documents came. */
    public static final Instant NOW = Instant.parse("2026-03-03T06:00:00Z");

    private Formats() {}

    /** Reads that kind of document. */
    public static DocumentFormat of(Document document) {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return switch (document) {
            case OAI -> new ArxivOai();
            case RSS -> new ArxivRss();
            case DAILY -> new HuggingFaceDaily(clock);
            case FEED -> Feed.named("journal", clock);
        };
    }
}
