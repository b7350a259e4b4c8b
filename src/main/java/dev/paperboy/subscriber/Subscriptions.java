package dev.paperboy.subscriber;

import dev.paperboy.matching.Filter;
import dev.paperboy.matching.FilterSyntaxException;
import dev.paperboy.matching.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityExistsException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;

/** What becomes of subscribers, one transaction a change; who follows hears of it inside that transaction. */
@ApplicationScoped
public class Subscriptions {

    private final SubscriberRepository subscribers;
    private final TopicFilters filters;
    private final Suppressions suppressions;
    private final EntityManager database;
    private final Event<SubscriberChanged> changes;
    private final Clock clock;

    Subscriptions(
            SubscriberRepository subscribers,
            TopicFilters filters,
            Suppressions suppressions,
            EntityManager database,
            Event<SubscriberChanged> changes,
            Clock clock) {
        this.subscribers = subscribers;
        this.filters = filters;
        this.suppressions = suppressions;
        this.database = database;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Makes a subscriber: ACTIVE when the sign-up is confirmed, else PENDING.
     *
     * @throws InvalidTopicException for a filter that does not parse; nothing is made
     * @throws AddressTakenException when the address has a subscriber already, or is suppressed
     */
    @Transactional(rollbackOn = Exception.class)
    public Subscriber signUp(SignUp signUp) throws InvalidTopicException, AddressTakenException {
        var compiled = compile(signUp.topics());
        if (subscribers.byAddress(signUp.address().value()).isPresent()) {
            throw new AddressTakenException("This address has a subscriber already.");
        }
        if (suppressions.contains(signUp.address())) {
            throw new AddressTakenException("This address must not be mailed: it is suppressed.");
        }
        var now = clock.instant();
        var subscriber = new Subscriber(signUp.address(), signUp.settings(), now);
        place(subscriber, signUp.topics(), compiled, now);
        insert(subscriber);
        note(subscriber, now, "requested", signUp);
        if (signUp.confirmed()) {
            subscriber.confirm(now);
            note(subscriber, now, "confirmed", signUp);
            subscribers.flush();
            changes.fire(new SubscriberChanged.Confirmed(
                    subscriber.id(), subscriber.settings().cadence(), now));
        }
        return subscriber;
    }

    /** The database decides between two who come with the same address at the same moment. */
    private void insert(Subscriber subscriber) throws AddressTakenException {
        try {
            subscribers.persistAndFlush(subscriber);
        } catch (ConstraintViolationException | EntityExistsException e) {
            throw new AddressTakenException("This address has a subscriber already.");
        }
    }

    /** Sets the settings; a new cadence does not lose a digest that is due already. */
    @Transactional
    public void change(long id, Settings settings) {
        var subscriber = subscribers.findById(id);
        var before = subscriber.settings();
        subscriber.settle(settings);
        if (!before.cadence().equals(settings.cadence())) {
            subscribers.flush();
            changes.fire(new SubscriberChanged.CadenceChanged(id, settings.cadence(), clock.instant()));
        }
    }

    /**
     * Sets the topics: those with an id are changed, those without are new, those left out go.
     *
     * @throws InvalidTopicException for a filter that does not parse; nothing is changed
     */
    @Transactional(rollbackOn = Exception.class)
    public void change(long id, List<TopicRequest> topics) throws InvalidTopicException {
        var compiled = compile(topics);
        place(subscribers.findById(id), topics, compiled, clock.instant());
    }

    /** Moves a subscriber to another state; one it is in already changes nothing, and who is suppressed stays so. */
    @Transactional
    public void become(long id, Status status) {
        // Locked: a departure, a bounce and an admin may all come at once, and a suppression outlives them.
        var subscriber = subscribers.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (subscriber == null || subscriber.status() == status || subscriber.status() == Status.SUPPRESSED) {
            return;
        }
        var now = clock.instant();
        subscriber.become(status);
        if (status == Status.ACTIVE) {
            var first = subscriber.confirmedAt().isEmpty();
            subscriber.confirm(subscriber.confirmedAt().orElse(now));
            subscribers.flush();
            var cadence = subscriber.settings().cadence();
            changes.fire(
                    first
                            ? new SubscriberChanged.Confirmed(id, cadence, now)
                            : new SubscriberChanged.Resumed(id, cadence, now));
        }
    }

    /** Forgets a subscriber for good; the ledger keeps the id alone. */
    @Transactional
    public void erase(long id) {
        changes.fire(new SubscriberChanged.Erased(id, clock.instant()));
        subscribers.delete(subscribers.findById(id));
    }

    private static List<Filter> compile(List<TopicRequest> topics) throws InvalidTopicException {
        var compiled = new ArrayList<Filter>();
        for (var topic : topics) {
            try {
                compiled.add(Filters.compile(topic.filter()));
            } catch (FilterSyntaxException e) {
                throw new InvalidTopicException(compiled.size(), e);
            }
        }
        return compiled;
    }

    private void place(Subscriber subscriber, List<TopicRequest> requests, List<Filter> compiled, Instant now) {
        var topics = subscriber.editableTopics();
        // The same new filters in one order, whoever brings them: two sign-ups never wait for each other.
        compiled.stream().sorted(Comparator.comparing(Filter::canonical)).forEach(filters::of);
        topics.removeIf(topic -> requests.stream().noneMatch(r -> Objects.equals(r.id(), topic.id())));
        var before = List.copyOf(topics);
        for (int i = 0; i < requests.size(); i++) {
            var request = requests.get(i);
            var filter = filters.of(compiled.get(i));
            var known = before.stream()
                    .filter(topic -> Objects.equals(request.id(), topic.id()))
                    .findFirst();
            if (known.isEmpty()) {
                topics.add(new Topic(subscriber, request, filter, i));
            } else if (known.get().change(request, filter, i)) {
                changes.fire(new SubscriberChanged.TopicSwitchedOn(
                        subscriber.id(), known.get().id(), now));
            }
        }
    }

    private void note(Subscriber subscriber, Instant now, String event, SignUp signUp) {
        var topics = subscriber.topics().stream()
                .map(topic -> topic.name() + ": " + topic.filterText())
                .collect(Collectors.joining("\n"));
        var wording = Objects.requireNonNullElse(signUp.consentNote(), "");
        database.persist(new Consent(subscriber.id(), now, event, signUp.origin(), wording, topics));
    }
}
