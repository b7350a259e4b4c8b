package dev.paperboy.subscriber;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityExistsException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;

/** What becomes of subscribers, one transaction a change; who follows hears of it inside that transaction. */
@ApplicationScoped
public class Subscriptions {

    private final SubscriberRepository subscribers;
    private final TopicPlaces places;
    private final Suppressions suppressions;
    private final Consents consents;
    private final AccessTokens tokens;
    private final Event<SubscriberChanged> changes;
    private final Event<LetterCause> letters;
    private final Clock clock;

    Subscriptions(
            SubscriberRepository subscribers,
            TopicPlaces places,
            Suppressions suppressions,
            Consents consents,
            AccessTokens tokens,
            Event<SubscriberChanged> changes,
            Event<LetterCause> letters,
            Clock clock) {
        this.subscribers = subscribers;
        this.places = places;
        this.suppressions = suppressions;
        this.consents = consents;
        this.tokens = tokens;
        this.changes = changes;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Makes a subscriber: ACTIVE when the sign-up is confirmed, else PENDING and asked by a letter to confirm.
     *
     * @throws InvalidTopicException for a filter that does not parse; nothing is made
     * @throws AddressTakenException when the address has a subscriber already, or is suppressed
     */
    @Transactional(rollbackOn = Exception.class)
    public Subscriber signUp(SignUp signUp) throws InvalidTopicException, AddressTakenException {
        var topics = CompiledTopics.of(signUp.topics());
        if (subscribers.byAddress(signUp.address().value()).isPresent()) {
            throw new AddressTakenException("This address has a subscriber already.");
        }
        if (suppressions.contains(signUp.address())) {
            throw new AddressTakenException("This address must not be mailed: it is suppressed.");
        }
        var now = clock.instant();
        var subscriber = new Subscriber(signUp.address(), signUp.settings(), now);
        insert(subscriber);
        request(subscriber, signUp, topics, now);
        if (signUp.confirmed()) {
            become(subscriber, Status.ACTIVE, signUp.from(), now);
            consents.confirmed(subscriber, signUp.from(), now);
        } else {
            askToConfirm(subscriber, now);
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

    /** Notes what is asked for as what a confirmation will confirm. */
    void request(Subscriber subscriber, SignUp signUp, CompiledTopics topics, Instant now) {
        places.arrange(subscriber, topics, now);
        consents.requested(subscriber, signUp.from(), signUp.wording(), now);
        subscribers.flush();
    }

    /** Sends a new token for the door to this subscription; older ones die. */
    void askToConfirm(Subscriber subscriber, Instant now) {
        var token = tokens.give(subscriber.id(), Purpose.CONFIRM, now);
        letters.fire(new LetterCause.ConfirmationAsked(subscriber.id(), token, now));
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
     * Sets the topics as a call of the API says: those with an id are changed, those without are new, those left out go.
     *
     * @throws InvalidTopicException for a filter that does not parse; nothing is changed
     */
    @Transactional(rollbackOn = Exception.class)
    public void change(long id, List<TopicRequest> topics) throws InvalidTopicException {
        var asked = CompiledTopics.of(topics);
        subscribers.lock(id).ifPresent(subscriber -> {
            var now = clock.instant();
            var before = subscriber.filters();
            places.arrange(subscriber, asked, now);
            if (!before.equals(subscriber.filters())) {
                consents.topicsChanged(subscriber, Origin.API, now);
            }
        });
    }

    /**
     * Notes in which words a subscriber agreed, said by somebody who may vouch for it; a confirmation that is still open dies.
     *
     * @param wording the words, or where they can be found; 2,000 characters at most
     */
    @Transactional
    public void vouch(long id, String wording) {
        subscribers.lock(id).ifPresent(subscriber -> {
            consents.vouched(subscriber, Origin.API, wording, clock.instant());
            tokens.kill(id, Purpose.CONFIRM);
        });
    }

    /** Moves a subscriber to another state as a call of the API says; see {@link #become(long, Status, Origin)}. */
    @Transactional
    public void become(long id, Status status) {
        become(id, status, Origin.API);
    }

    /**
     * Moves a subscriber to another state; one it is in already changes nothing, and who is suppressed stays so. Who leaves after
     * having been served gets a letter that says so.
     */
    @Transactional
    public void become(long id, Status status, Origin origin) {
        // Locked: a departure, a bounce and an admin may all come at once, and a suppression outlives them.
        subscribers.lock(id).ifPresent(subscriber -> become(subscriber, status, origin, clock.instant()));
    }

    /**
     * The same for who is in one of these states at that moment: pressing a button must not undo what came a moment before.
     *
     * @return whether the subscriber was
     */
    @Transactional
    public boolean become(long id, Set<Status> from, Status status, Origin origin) {
        var subscriber = subscribers.lock(id).filter(s -> from.contains(s.status()));
        subscriber.ifPresent(s -> become(s, status, origin, clock.instant()));
        return subscriber.isPresent();
    }

    /** The same for a subscriber that this transaction has locked or made. */
    void become(Subscriber subscriber, Status status, Origin origin, Instant now) {
        var before = subscriber.status();
        if (before == status || before == Status.SUPPRESSED) {
            return;
        }
        subscriber.become(status);
        switch (status) {
            case ACTIVE -> begin(subscriber, now);
            case UNSUBSCRIBED -> leave(subscriber, before, origin, now);
            case PENDING, PAUSED, SUPPRESSED -> {}
        }
    }

    private void begin(Subscriber subscriber, Instant now) {
        var first = subscriber.confirmedAt().isEmpty();
        subscriber.confirm(subscriber.confirmedAt().orElse(now));
        subscribers.flush();
        var cadence = subscriber.settings().cadence();
        changes.fire(
                first
                        ? new SubscriberChanged.Confirmed(subscriber.id(), cadence, now)
                        : new SubscriberChanged.Resumed(subscriber.id(), cadence, now));
    }

    private void leave(Subscriber subscriber, Status before, Origin origin, Instant now) {
        // An invitation sent before somebody left must not bring them back.
        tokens.kill(subscriber.id(), Purpose.CONFIRM);
        if (before != Status.PENDING) {
            consents.withdrawn(subscriber, origin, now);
            letters.fire(new LetterCause.Left(subscriber.id(), now));
        }
    }

    /** Forgets a subscriber for good; the ledger keeps the id alone. */
    @Transactional
    public void erase(long id) {
        subscribers.lock(id).ifPresent(subscriber -> {
            changes.fire(new SubscriberChanged.Erased(id, clock.instant()));
            subscribers.delete(subscriber);
        });
    }
}
