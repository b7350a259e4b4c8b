package dev.paperboy.subscriber;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Double opt-in: whoever knows an address may ask, only whoever reads its mail can say yes. Looking at a token changes nothing,
 * however often a scanner of mails does it; the first to use it is the only one.
 */
@ApplicationScoped
public class SignUps {

    private final SubscriberRepository subscribers;
    private final Subscriptions subscriptions;
    private final Suppressions suppressions;
    private final Consents consents;
    private final AccessTokens tokens;
    private final Event<LetterCause> letters;
    private final Clock clock;

    SignUps(
            SubscriberRepository subscribers,
            Subscriptions subscriptions,
            Suppressions suppressions,
            Consents consents,
            AccessTokens tokens,
            Event<LetterCause> letters,
            Clock clock) {
        this.subscribers = subscribers;
        this.subscriptions = subscriptions;
        this.suppressions = suppressions;
        this.consents = consents;
        this.tokens = tokens;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * A visitor's sign-up. From outside it looks the same for every address: who is new, PENDING or UNSUBSCRIBED gets a letter
     * with a token of 48 hours, whose predecessors die; who is served already is told so, once a week at most; who must not be
     * mailed hears nothing. The newest sign-up's topics, zone and locale are the ones that are confirmed.
     *
     * @param signUp its {@code confirmed} is not asked: here nobody vouches
     * @throws InvalidTopicException for a filter that does not parse, whoever the address belongs to; nothing is made
     */
    @Transactional(rollbackOn = Exception.class)
    public void ask(SignUp signUp) throws InvalidTopicException {
        var topics = CompiledTopics.of(signUp.topics());
        if (suppressions.contains(signUp.address())) {
            return;
        }
        var now = clock.instant();
        var subscriber = subscribers.meet(signUp.address(), signUp.settings(), now);
        switch (subscriber.status()) {
            case PENDING, UNSUBSCRIBED -> {
                subscriber.settleAs(signUp.settings());
                subscriptions.request(subscriber, signUp, topics, now);
                subscriptions.askToConfirm(subscriber, now);
            }
            case ACTIVE, PAUSED -> tell(subscriber, now);
            case SUPPRESSED -> {}
        }
    }

    private void tell(Subscriber subscriber, Instant now) {
        if (subscriber.tell(now)) {
            letters.fire(new LetterCause.AlreadySubscribed(subscriber.id(), now));
        }
    }

    /** What this token would confirm; empty when it is unknown, used, expired, or no token at all. Changes nothing. */
    @Transactional
    public Optional<PendingSignUp> open(String token) {
        var holder = tokens.holder(token, Purpose.CONFIRM, clock.instant());
        return holder.isEmpty()
                ? Optional.empty()
                : subscribers
                        .findByIdOptional(holder.getAsLong())
                        .filter(subscriber -> subscriber.status() != Status.SUPPRESSED)
                        .map(PendingSignUp::of);
    }

    /**
     * Uses the token: the subscriber becomes ACTIVE and is welcomed.
     *
     * @param visit from where the button was pressed
     * @return whether it was this call; false for a token that is not {@link #open}
     */
    @Transactional
    public boolean confirm(String token, Visit visit) {
        var now = clock.instant();
        var holder = tokens.holder(token, Purpose.CONFIRM, now);
        return holder.isPresent()
                && subscribers
                        .lock(holder.getAsLong())
                        .filter(subscriber -> subscriber.status() != Status.SUPPRESSED)
                        .filter(subscriber -> tokens.use(token, Purpose.CONFIRM, now))
                        .map(subscriber -> begin(subscriber, Origin.web(visit), now))
                        .isPresent();
    }

    private Subscriber begin(Subscriber subscriber, Origin origin, Instant now) {
        consents.confirmed(subscriber, origin, now);
        subscriptions.become(subscriber, Status.ACTIVE, origin, now);
        letters.fire(new LetterCause.Welcomed(subscriber.id(), now));
        return subscriber;
    }
}
