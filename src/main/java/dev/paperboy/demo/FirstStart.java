package dev.paperboy.demo;

import dev.paperboy.edition.TriggerPlanning;
import dev.paperboy.paper.Ingest;
import dev.paperboy.paper.NewsRule;
import dev.paperboy.paper.Papers;
import dev.paperboy.schedule.Sweep;
import dev.paperboy.subscriber.AddressTakenException;
import dev.paperboy.subscriber.InvalidTopicException;
import dev.paperboy.subscriber.SubscriberRepository;
import dev.paperboy.subscriber.Subscriptions;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Fills an empty database: a demo reader, today's papers or else the samples as news, and the reader's first digest. */
@ApplicationScoped
@IfBuildProfile("dev")
class FirstStart {

    static final String SAMPLES = "/demo/samples.jsonl";

    private final LivePapers live;
    private final Papers papers;
    private final Ingest ingest;
    private final SubscriberRepository subscribers;
    private final Subscriptions subscriptions;
    private final TriggerPlanning planning;
    private final Sweep sweep;
    private final Clock clock;

    FirstStart(
            LivePapers live,
            Papers papers,
            Ingest ingest,
            SubscriberRepository subscribers,
            Subscriptions subscriptions,
            TriggerPlanning planning,
            Sweep sweep,
            Clock clock) {
        this.live = live;
        this.papers = papers;
        this.ingest = ingest;
        this.subscribers = subscribers;
        this.subscriptions = subscriptions;
        this.planning = planning;
        this.sweep = sweep;
        this.clock = clock;
    }

    /** Papers come after the reader: a first start that was cut short is made up for by the next. */
    void fill(@Observes @Priority(9000) StartupEvent event)
            throws IOException, SQLException, InvalidTopicException, AddressTakenException {
        if (papers.count(null) > 0) {
            return;
        }
        var today = LocalDate.now(clock);
        var reader = reader();
        if (!live.came()) {
            load(today);
        }
        planning.request(today, Optional.of(List.of(reader)));
        sweep.soon();
    }

    private long reader() throws InvalidTopicException, AddressTakenException {
        var signUp = DemoReader.signUp();
        var known = subscribers.byAddress(signUp.address().value());
        return known.isPresent()
                ? known.get().id()
                : subscriptions.signUp(signUp).id();
    }

    private void load(LocalDate today) throws IOException {
        var file = Files.createTempFile("samples", ".jsonl");
        try (var samples = Objects.requireNonNull(FirstStart.class.getResourceAsStream(SAMPLES))) {
            Files.copy(samples, file, StandardCopyOption.REPLACE_EXISTING);
            ingest.run(new SampleFormat(today), file, NewsRule.ALL);
        } finally {
            Files.delete(file);
        }
    }
}
