package dev.paperboy.bench.sending;

import dev.paperboy.bench.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs races, each with a database, a sink and an application of its own. */
final class CourseRun {

    /** Until a mail of ours was seen. */
    private static final long USUAL_SIZE = 38_000;

    private final Path folder;
    private final SendingScale scale;
    private final Optional<String> source = PostfixTool.find("smtp-source");
    private int number;
    private long size = USUAL_SIZE;

    CourseRun(Path folder, SendingScale scale) {
        this.folder = folder;
        this.scale = scale;
    }

    Result run(Course course) throws IOException, SQLException, InterruptedException {
        number++;
        var place = Files.createDirectory(folder.resolve("race" + number));
        try (var database = course.store().open(place)) {
            InventedReaders.write(database, course.readers());
            try (var sink = sink(course, place)) {
                return run(course, place, course.store().shared(database), sink);
            }
        } catch (IllegalStateException e) {
            // The folder goes with this run, and what the application had to say of it.
            throw new IllegalStateException(
                    course + ": " + e.getMessage() + "\n" + PackagedPaperboy.lastWords(place), e);
        }
    }

    private static Sink sink(Course course, Path place) throws IOException, InterruptedException {
        return course.cheap()
                ? CountingSink.start(course.delay())
                : PostfixSink.start(PostfixTool.find("smtp-sink").orElseThrow(), place.resolve("smtp-sink.log"));
    }

    private Result run(Course course, Path place, Database database, Sink sink)
            throws IOException, SQLException, InterruptedException {
        try (var app = PackagedPaperboy.start(course.store().jar(), place, settings(course, place, database, sink))) {
            var ours = new Paperboy(app, new DigestsInDatabase(database), course.readers());
            var unused = new Race().with(Race.OURS, ours).run(sink, scale.warmUp());
            size = sink instanceof CountingSink counting ? counting.meanSize() : size;
            var race = new Race().with(Race.OURS, ours);
            source.ifPresent(program -> race.with(
                    Race.SOURCE, new SmtpSource(program, course.sessions(), sourceMails(course), size, log(place))));
            var samples = race.run(sink, course.rounds());
            return new Result(
                    course,
                    samples.getOrDefault(Race.OURS, List.of()),
                    samples.getOrDefault(Race.SOURCE, List.of()),
                    size);
        }
    }

    /** Bytes of our mails, of the last race whose sink counted them. */
    long size() {
        return size;
    }

    private static Path log(Path place) {
        return place.resolve("smtp-source.log");
    }

    private int sourceMails(Course course) {
        return course.delay() == 0 ? course.readers() : scale.sourceMails();
    }

    private static Map<String, String> settings(Course course, Path place, Database database, Sink sink)
            throws IOException {
        var settings = new HashMap<>(course.store().settings(database));
        settings.put("PAPERBOY_SMTP_HOST", "127.0.0.1");
        settings.put("PAPERBOY_SMTP_PORT", String.valueOf(sink.port()));
        settings.put("PAPERBOY_SMTP_TLS", "none");
        settings.put("PAPERBOY_SMTP_CONNECTIONS", String.valueOf(course.connections()));
        if (course.dkim()) {
            settings.putAll(DkimKey.make(place));
        }
        return settings;
    }
}
