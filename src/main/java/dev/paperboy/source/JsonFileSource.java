package dev.paperboy.source;

import dev.paperboy.paper.DocumentFormat;
import dev.paperboy.paper.NewsRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** A file of JSON lines on this machine, read whenever it changed. What it lists from before we knew it is not news. */
final class JsonFileSource implements PaperSource {

    private static final long LARGEST = 64L << 20;
    private static final String TOO_LARGE = "too large";

    private final SourceName name;
    private final Path path;
    private final DocumentFormat format;

    JsonFileSource(SourceName name, Path path, DocumentFormat format) {
        this.name = name;
        this.path = path;
        this.format = format;
    }

    @Override
    public String name() {
        return "file:" + name.slug();
    }

    @Override
    public String title() {
        return name.shown() + " (file)";
    }

    @Override
    public String publisher() {
        return name.shown();
    }

    @Override
    public List<HarvestWindow> windows(Progress progress, Instant now, boolean asked) {
        if (!asked && looks().equals(progress.place())) {
            return List.of();
        }
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return List.of(HarvestWindow.of(today, NewsRule.since(progress.newsSince(today))));
    }

    @Override
    public Harvested fetch(HarvestWindow window, Progress progress, Intake intake) {
        var looks = looks();
        if (looks.isEmpty()) {
            throw HarvestStoppedException.failed("There is no file " + path + " that can be read.");
        }
        if (looks.startsWith(TOO_LARGE)) {
            throw HarvestStoppedException.failed("The file " + path + " is larger than 64 MB.");
        }
        var report = intake.store(format, path, window.news(), path.toString());
        return report.received() == 0
                ? Harvested.nothing("The file is empty.").remembering(looks)
                : Harvested.fetched("The file is in.").remembering(looks);
    }

    /** What tells a changed file; "" for none. */
    private String looks() {
        try {
            var size = Files.size(path);
            return size > LARGEST
                    ? TOO_LARGE
                    : size + " " + Files.getLastModifiedTime(path).toMillis();
        } catch (IOException e) {
            return "";
        }
    }
}
