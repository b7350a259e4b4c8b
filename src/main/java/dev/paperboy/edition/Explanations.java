package dev.paperboy.edition;

import dev.paperboy.paper.NewsCounter;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Papers;
import dev.paperboy.search.NewsIndexes;
import dev.paperboy.subscriber.Subscriber;
import dev.paperboy.subscriber.SubscriberRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** Says why a reader gets a paper, or why not, by asking the parts of planning once more. */
@ApplicationScoped
public class Explanations {

    private static final String PAGE = "/papers/";

    private final DataSource database;
    private final SubscriberRepository subscribers;
    private final Papers papers;
    private final NewsIndexes indexes;
    private final NewsCounter counter;
    private final Profiles profiles;
    private final SentPapers sentPapers;
    private final HeldPapers heldPapers;
    private final Clock clock;

    Explanations(
            DataSource database,
            SubscriberRepository subscribers,
            Papers papers,
            NewsIndexes indexes,
            NewsCounter counter,
            Profiles profiles,
            SentPapers sentPapers,
            HeldPapers heldPapers,
            Clock clock) {
        this.database = database;
        this.subscribers = subscribers;
        this.papers = papers;
        this.indexes = indexes;
        this.counter = counter;
        this.profiles = profiles;
        this.sentPapers = sentPapers;
        this.heldPapers = heldPapers;
        this.clock = clock;
    }

    /**
     * What became, or will become, of a paper for a subscriber. Nothing is locked or written.
     *
     * @param paper its public id, an arXiv id or DOI in any form, or the address of the paper's page here
     * @return empty when there is no such subscriber
     */
    @Transactional
    public Optional<Explanation> of(long subscriberId, String paper) throws SQLException {
        var subscriber = subscribers.findByIdOptional(subscriberId);
        if (subscriber.isEmpty()) {
            return Optional.empty();
        }
        var found = find(paper.strip());
        if (found.isEmpty()) {
            return Optional.of(new Explanation(
                    subscriberId,
                    null,
                    Step.NOT_IN_STORE,
                    "No source has brought this paper. Look at the id, and at whether a source lists it.",
                    List.of(),
                    null,
                    null));
        }
        try (var connection = database.getConnection()) {
            return Optional.of(explain(connection, subscriber.get(), found.get()));
        }
    }

    private Optional<Paper> find(String text) {
        var page = text.indexOf(PAGE);
        return papers.byPublicId(text)
                .or(() -> page < 0 ? Optional.empty() : papers.byPublicId(text.substring(page + PAGE.length())));
    }

    private Explanation explain(Connection connection, Subscriber subscriber, Paper paper) throws SQLException {
        var now = clock.instant();
        var to = counter.committed();
        var news = indexes.upTo(to);
        var topics = ReaderTopic.of(connection, subscriber.id());
        var past = PastPlanning.of(connection, subscriber.id(), news);
        var reader = DueReader.of(connection, subscriber.id());
        var inquiry = new Inquiry(subscriber, paper, topics, past, reader, to, news);

        var holding = inquiry.holding();
        if (holding.isPresent()) {
            var window = holding.get().window();
            var replay = replay(
                    connection,
                    inquiry,
                    window.from(),
                    window.to(),
                    inquiry.sentBefore(holding.get()),
                    holding.get().plannedAt());
            return heldPapers.explain(inquiry, holding.get(), replay);
        }
        if (inquiry.places().length == 0) {
            return inquiry.answer(
                    Step.NO_PLACE,
                    "It is stored, but was never news: it was imported without news, or only ever listed as a replacement.",
                    replay(connection, inquiry, to, to, Set.of(), now));
        }
        if (inquiry.undecided()) {
            var from = inquiry.undecidedFrom();
            var sent = new HashSet<>(sentLately(connection, inquiry, now));
            sent.addAll(inquiry.onTheirWay());
            return inquiry.next(replay(connection, inquiry, from, to, sent, inquiry.nextPlanning(now)));
        }
        var decided = inquiry.looking();
        if (decided.isPresent()) {
            var window = decided.get().window();
            return inquiry.past(
                    decided.get(),
                    replay(
                            connection,
                            inquiry,
                            window.from(),
                            window.to(),
                            inquiry.sentBefore(decided.get()),
                            decided.get().plannedAt()));
        }
        return inquiry.before(replay(connection, inquiry, inquiry.undecidedFrom(), to, Set.of(), now));
    }

    private Replay replay(Connection connection, Inquiry inquiry, long from, long to, Set<Long> sent, Instant at)
            throws SQLException {
        var id = inquiry.subscriber().id();
        var profile = profiles.of(connection, List.of(assignment(id, from)), at).get(id);
        if (profile == null) {
            throw new IllegalStateException("Subscriber " + id + " was erased meanwhile");
        }
        return new Replay(profile, to, inquiry.news(), sent, inquiry.paper(), at);
    }

    private Set<Long> sentLately(Connection connection, Inquiry inquiry, Instant now) throws SQLException {
        var id = inquiry.subscriber().id();
        return sentPapers
                .of(connection, List.of(assignment(id, 0)), inquiry.news(), now)
                .getOrDefault(id, Set.of());
    }

    private Assignment assignment(long subscriberId, long place) {
        return new Assignment(subscriberId, place, 0, LocalDate.now(clock), false);
    }
}
