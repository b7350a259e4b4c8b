package dev.paperboy.subscriber;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/** Lets go of what is not needed any more: sign-ups nobody confirmed, keys to doors long shut, where exactly somebody was. */
@ApplicationScoped
public class Forgetting {

    private static final Logger LOG = Logger.getLogger(Forgetting.class);

    /** Who withdrew before confirming was never a reader either. */
    private static final Set<Status> NEVER_CONFIRMED = Set.of(Status.PENDING, Status.UNSUBSCRIBED);

    private static final Duration UNCONFIRMED = Duration.ofDays(7);
    private static final Duration SHUT = Duration.ofDays(7);
    private static final Duration WHEREABOUTS = Duration.ofDays(30);

    private final EntityManager database;
    private final SubscriberRepository subscribers;
    private final Subscriptions subscriptions;
    private final AccessTokens tokens;
    private final Clock clock;

    Forgetting(
            EntityManager database,
            SubscriberRepository subscribers,
            Subscriptions subscriptions,
            AccessTokens tokens,
            Clock clock) {
        this.database = database;
        this.subscribers = subscribers;
        this.subscriptions = subscriptions;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Forgets what is due; what fails, or comes meanwhile, is taken by the next run. */
    public void run() {
        var now = clock.instant();
        delete("delete from access_token where expires_at < :end", now.minus(SHUT));
        delete("delete from reader_session where expires_at < :end", now);
        blurWhereabouts(now.minus(WHEREABOUTS));
        for (var id : unconfirmed(now)) {
            try {
                forget(id, now);
            } catch (RuntimeException e) {
                // One that cannot be forgotten now must not keep the others.
                LOG.errorf(e, "Subscriber %d could not be forgotten; the next run tries again", id);
            }
        }
    }

    @Transactional
    List<Long> unconfirmed(Instant now) {
        return database.createQuery(
                        "select s.id from Subscriber s where s.status in :never and s.confirmedAt is null"
                                + " and s.createdAt < :end order by s.id",
                        Long.class)
                .setParameter("never", NEVER_CONFIRMED)
                .setParameter("end", now.minus(UNCONFIRMED))
                .getResultList();
    }

    /** Each by itself and asked again: it may be confirmed, or signed up anew, at this very moment. */
    @Transactional
    void forget(long id, Instant now) {
        subscribers
                .lock(id)
                .filter(subscriber -> NEVER_CONFIRMED.contains(subscriber.status()))
                .filter(subscriber -> subscriber.confirmedAt().isEmpty())
                .filter(subscriber -> !tokens.isOpen(id, Purpose.CONFIRM, now))
                .ifPresent(subscriber -> subscriptions.erase(id));
    }

    @Transactional
    void delete(String statement, Instant end) {
        database.createNativeQuery(statement)
                .setParameter("end", end.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    @Transactional
    void blurWhereabouts(Instant end) {
        database.createQuery(
                        "from Consent where givenAt < :end and ip is not null and ip not like '%/%'", Consent.class)
                .setParameter("end", end)
                .getResultList()
                .forEach(Consent::blur);
    }
}
