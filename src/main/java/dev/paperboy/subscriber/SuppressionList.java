package dev.paperboy.subscriber;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The one list of addresses that must not be mailed, for those who look after it. */
@ApplicationScoped
@Transactional
public class SuppressionList {

    private static final Pattern MAC = Pattern.compile("[0-9a-f]{64}");
    private static final int FETCHED_AT_ONCE = 1_000;

    private final EntityManager database;
    private final SubscriberRepository subscribers;
    private final Suppressions suppressions;
    private final SuppressionMacs macs;
    private final AccessTokens tokens;
    private final Clock clock;

    SuppressionList(
            EntityManager database,
            SubscriberRepository subscribers,
            Suppressions suppressions,
            SuppressionMacs macs,
            AccessTokens tokens,
            Clock clock) {
        this.database = database;
        this.subscribers = subscribers;
        this.suppressions = suppressions;
        this.macs = macs;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** How many there are. */
    public long count() {
        return ((Number) database.createNativeQuery("select count(*) from suppression")
                        .getSingleResult())
                .longValue();
    }

    /** A page of them, the newest first; pages count from 0. */
    public List<Suppression> page(int page, int size) {
        List<?> rows = database.createNativeQuery(
                        SuppressionRows.SELECT + " order by suppressed_at desc, address_mac desc")
                .setFirstResult(Math.multiplyExact(page, size))
                .setMaxResults(size)
                .getResultList();
        return rows.stream().map(SuppressionRows::read).toList();
    }

    /** The one of this hash. */
    public Optional<Suppression> find(String mac) {
        if (!MAC.matcher(mac).matches()) {
            return Optional.empty();
        }
        List<?> rows = database.createNativeQuery(SuppressionRows.SELECT + " where address_mac = :mac")
                .setParameter("mac", mac)
                .getResultList();
        return rows.stream().map(SuppressionRows::read).findFirst();
    }

    /** The one of this address. */
    public Optional<Suppression> find(EmailAddress address) {
        return suppressions.of(address);
    }

    /** The one of a subscriber's address, whatever it looks like. */
    public Optional<Suppression> find(Subscriber subscriber) {
        return suppressions.ofKey(key(subscriber));
    }

    /**
     * Suppresses an address, whether anybody here has it or not.
     *
     * @param detail what is known of it, without the address
     * @return whether it was not suppressed before
     */
    public boolean add(EmailAddress address, SuppressionReason reason, String detail) {
        var subscriber = subscribers.byAddress(address.value()).flatMap(found -> subscribers.lock(found.id()));
        if (suppressions.contains(address)) {
            return false;
        }
        if (subscriber.isPresent()) {
            suppressions.add(subscriber.get().id(), reason.word(), detail);
            return true;
        }
        return database.createNativeQuery("insert into suppression (address_mac, reason, detail, suppressed_at)"
                                + " values (:mac, :reason, :detail, :at) on conflict do nothing")
                        .setParameter("mac", macs.of(address))
                        .setParameter("reason", reason.word())
                        .setParameter("detail", detail.substring(0, Math.min(500, detail.length())))
                        .setParameter("at", OffsetDateTime.now(clock))
                        .executeUpdate()
                == 1;
    }

    /**
     * Takes an address off the list. Nobody is mailed for it: its subscriber is UNSUBSCRIBED from then on, and comes back by
     * their own consent alone.
     *
     * @return whether it was on it
     */
    public boolean remove(Suppression suppression) {
        subscriber(suppression).flatMap(id -> subscribers.lock(id)).ifPresent(subscriber -> {
            if (subscriber.status() == Status.SUPPRESSED) {
                subscriber.become(Status.UNSUBSCRIBED);
                // A link sent before the suppression must not bring anybody back.
                tokens.kill(subscriber.id(), Purpose.CONFIRM);
            }
        });
        return database.createNativeQuery("delete from suppression where address_mac = :mac")
                        .setParameter("mac", suppression.mac())
                        .executeUpdate()
                == 1;
    }

    /** Rows of earlier versions do not name their subscriber: they are few, and those suppressed can be tried. */
    private Optional<Long> subscriber(Suppression suppression) {
        if (suppression.subscriberId() != null) {
            return Optional.of(suppression.subscriberId());
        }
        Predicate<Subscriber> theirs = subscriber -> macs.allOf(key(subscriber)).contains(suppression.mac());
        return subscribers.list("status", Status.SUPPRESSED).stream()
                .filter(theirs)
                .map(Subscriber::id)
                .findFirst();
    }

    /** Not checked: what was let in once must not break the page that it is looked at on. */
    private static String key(Subscriber subscriber) {
        return subscriber.email().toLowerCase(Locale.ROOT);
    }

    /** What takes suppressions one by one. */
    interface Taker {
        void take(Suppression suppression) throws IOException;
    }

    /** Hands over all, the newest first, without having them in memory at once. */
    void each(Taker taker) throws IOException {
        try (Stream<?> rows = database.createNativeQuery(
                        SuppressionRows.SELECT + " order by suppressed_at desc, address_mac desc")
                .unwrap(org.hibernate.query.NativeQuery.class)
                .setFetchSize(FETCHED_AT_ONCE)
                .getResultStream()) {
            rows.map(SuppressionRows::read).forEach(suppression -> {
                try {
                    taker.take(suppression);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
