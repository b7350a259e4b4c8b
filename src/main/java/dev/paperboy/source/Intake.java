package dev.paperboy.source;

import dev.paperboy.paper.DocumentFormat;
import dev.paperboy.paper.Ingest;
import dev.paperboy.paper.IngestReport;
import dev.paperboy.paper.NewsRule;
import dev.paperboy.paper.UnreadableDocumentException;
import dev.paperboy.source.fetch.Answer;
import dev.paperboy.source.fetch.Failed;
import dev.paperboy.source.fetch.Fetched;
import dev.paperboy.source.fetch.NotNow;
import dev.paperboy.source.fetch.Request;
import dev.paperboy.source.fetch.Unchanged;
import dev.paperboy.source.fetch.Web;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Takes in the documents of one harvest, one after another, and counts. */
final class Intake {

    private final Web web;
    private final Ingest ingest;
    private final Consumer<String> place;
    private final BooleanSupplier stopping;
    private final Counts counts;

    /**
     * @param place keeps where a long list was left, and the claim with it; throws when the claim was lost
     * @param stopping whether Paperboy stops, so that nothing new is begun
     */
    Intake(Web web, Ingest ingest, Consumer<String> place, BooleanSupplier stopping) {
        this(web, ingest, place, stopping, new Counts(null));
    }

    private Intake(Web web, Ingest ingest, Consumer<String> place, BooleanSupplier stopping, Counts counts) {
        this.web = web;
        this.ingest = ingest;
        this.place = place;
        this.stopping = stopping;
        this.counts = counts;
    }

    /**
     * Fetches a document and stores its papers.
     *
     * @return the header {@code Link} of the answer, "" for none; empty if it is the document that was stored before
     * @throws HarvestStoppedException if there is no such document now, or it cannot be read
     */
    Optional<String> take(Request request, DocumentFormat format, NewsRule news) {
        return take(request, file -> store(format, file, news, host(request)));
    }

    /**
     * The same, but papers become news only after something else was done.
     *
     * @param beforeNews what to do while the papers are stored and are no news yet
     */
    Optional<String> take(Request request, DocumentFormat format, NewsRule news, Runnable beforeNews) {
        return take(request, file -> {
            store(format, file, NewsRule.NONE, host(request));
            beforeNews.run();
            ingest.run(format, file, news);
        });
    }

    private Optional<String> take(Request request, Consumer<Path> storing) {
        goOn();
        counts.asked();
        try (var answer = web.get(request)) {
            goOn();
            counts.came(answer.bytes());
            return answer.tell(new Answer.Cases<>() {
                @Override
                public Optional<String> fetched(Fetched document) {
                    storing.accept(document.file());
                    document.keep();
                    return Optional.of(document.link().orElse(""));
                }

                @Override
                public Optional<String> unchanged(Unchanged same) {
                    return Optional.empty();
                }

                @Override
                public Optional<String> notNow(NotNow refusal) {
                    throw HarvestStoppedException.throttled(refusal);
                }

                @Override
                public Optional<String> failed(Failed failure) {
                    throw HarvestStoppedException.failed(failure);
                }
            });
        }
    }

    private static String host(Request request) {
        return String.valueOf(request.address().getHost());
    }

    /** For what is asked on the way: its papers are counted apart, its requests and bytes here too. */
    Intake beside() {
        return new Intake(web, ingest, where -> {}, stopping, new Counts(counts));
    }

    /** Fetches one page of a list, stores its papers, and answers what it said of itself. */
    <T> T page(Request request, Reading.Pages<T> pages, NewsRule news) {
        var reading = new Reading<>(pages);
        take(request, reading, news);
        return reading.page()
                .orElseThrow(
                        () -> HarvestStoppedException.failed(request.address().getHost() + " sent no page."));
    }

    /** Stores a document that lies on this machine. */
    IngestReport store(DocumentFormat format, Path file, NewsRule news, String origin) {
        try {
            var report = ingest.run(format, file, news);
            counts.stored(report);
            return report;
        } catch (UnreadableDocumentException e) {
            throw HarvestStoppedException.failed("What " + origin + " sent could not be read. " + e.getMessage());
        }
    }

    /** Remembers where a long list was left; "" when it is at its end. */
    void leftAt(String where) {
        place.accept(where);
    }

    Counts counts() {
        return counts;
    }

    private void goOn() {
        if (stopping.getAsBoolean()) {
            throw HarvestStoppedException.calledOff();
        }
    }
}
