package dev.paperboy.subscriber;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The door to a reader's own data: a token by mail, good once and for a quarter of an hour, opens a session. */
@ApplicationScoped
public class LogIns {

    /** Who left may still take their data along, or have it erased. */
    private static final Set<Status> WELCOME = Set.of(Status.ACTIVE, Status.PAUSED, Status.UNSUBSCRIBED);

    private final SubscriberRepository subscribers;
    private final AccessTokens tokens;
    private final ReaderSessions sessions;
    private final Event<LetterCause> letters;
    private final Clock clock;

    LogIns(
            SubscriberRepository subscribers,
            AccessTokens tokens,
            ReaderSessions sessions,
            Event<LetterCause> letters,
            Clock clock) {
        this.subscribers = subscribers;
        this.tokens = tokens;
        this.sessions = sessions;
        this.letters = letters;
        this.clock = clock;
    }

    /** Sends a token to a reader of this address; to anybody else nothing, and the caller cannot tell. Older tokens die. */
    @Transactional
    public void ask(EmailAddress address) {
        subscribers
                .byAddress(address.value())
                .flatMap(subscriber -> subscribers.lock(subscriber.id()))
                .filter(subscriber -> WELCOME.contains(subscriber.status()))
                .ifPresent(subscriber -> {
                    var now = clock.instant();
                    var token = tokens.give(subscriber.id(), Purpose.LOG_IN, now);
                    letters.fire(new LetterCause.LogInAsked(subscriber.id(), token, now));
                });
    }

    /** Whether this token would let its holder in. Changes nothing. */
    @Transactional
    public boolean open(String token) {
        return tokens.holder(token, Purpose.LOG_IN, clock.instant()).isPresent();
    }

    /**
     * Uses the token.
     *
     * @return the new session's token in clear, for a cookie; empty when the token is not {@link #open}
     */
    @Transactional
    public Optional<String> logIn(String token) {
        var now = clock.instant();
        var holder = tokens.holder(token, Purpose.LOG_IN, now);
        return holder.isEmpty()
                ? Optional.empty()
                : subscribers
                        .lock(holder.getAsLong())
                        .filter(subscriber -> tokens.use(token, Purpose.LOG_IN, now))
                        .map(subscriber -> letIn(subscriber, now));
    }

    private String letIn(Subscriber subscriber, Instant now) {
        tokens.kill(subscriber.id(), Purpose.LOG_IN);
        return sessions.open(subscriber.id(), now);
    }
}
