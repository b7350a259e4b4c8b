package dev.paperboy.edition;

import dev.paperboy.paper.NewsCounter;
import dev.paperboy.subscriber.Subscriber;
import dev.paperboy.subscriber.SubscriberRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** What readers' next digests would be if they were planned now. Nothing is locked, written or reserved, and no place moves. */
@ApplicationScoped
public class NextDigests {

    private final DataSource database;
    private final SubscriberRepository subscribers;
    private final Planner planner;
    private final CurrentPapers papers;
    private final NewsCounter counter;
    private final Clock clock;

    NextDigests(
            DataSource database,
            SubscriberRepository subscribers,
            Planner planner,
            CurrentPapers papers,
            NewsCounter counter,
            Clock clock) {
        this.database = database;
        this.subscribers = subscribers;
        this.planner = planner;
        this.papers = papers;
        this.counter = counter;
        this.clock = clock;
    }

    /**
     * The next digest, with the texts of its papers as they stand now. Whether the subscriber is active is not asked: this is
     * what would come if they were.
     *
     * @return not stored anywhere, its id is 0; without entries when nothing matches, which the sentence then says; empty when
     *     there is no such subscriber, or one who never confirmed and so has no place in the order of news
     */
    @Transactional
    public Optional<DigestContent> of(long subscriberId) throws SQLException {
        var subscriber = subscribers.findByIdOptional(subscriberId);
        if (subscriber.isEmpty()) {
            return Optional.empty();
        }
        var now = clock.instant();
        var to = counter.committed();
        try (var connection = database.getConnection()) {
            var reader = DueReader.of(connection, subscriberId);
            if (reader.isEmpty()) {
                return Optional.empty();
            }
            var date = date(reader.get(), subscriber.get(), now);
            var assignment = new Assignment(subscriberId, reader.get().place(), 0, date, false);
            return planner.tryOut(connection, List.of(assignment), to, now).stream()
                    .findFirst()
                    .map(planned -> content(planned, now));
        }
    }

    /** As the clock's planning takes it: the latest due date that has passed, else the one that comes. */
    private static LocalDate date(DueReader reader, Subscriber subscriber, Instant now) {
        return reader.nextDueAt().isAfter(now)
                ? reader.dueDate()
                : subscriber.settings().cadence().latestPassed(reader.dueDate(), now);
    }

    private DigestContent content(DigestRows.Planned planned, Instant now) {
        var choice = planned.choice();
        var digest = new Digest(
                planned.assignment().subscriberId(),
                planned.assignment().date(),
                choice.papers(),
                choice.lookedAt(),
                choice.overCap(),
                planned.profile().locale(),
                planned.profile().zone(),
                now);
        return new DigestContent(digest, papers.entries(choice.papers()), planned.sentence());
    }
}
