package dev.paperboy.subscriber;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The addresses that must not be mailed, each as a keyed hash that says nothing about the address. */
@ApplicationScoped
public class Suppressions {

    private static final int LONGEST_DETAIL = 500;

    private final EntityManager database;
    private final SubscriberRepository subscribers;
    private final SuppressionMacs macs;
    private final Clock clock;

    Suppressions(EntityManager database, SubscriberRepository subscribers, SuppressionMacs macs, Clock clock) {
        this.database = database;
        this.subscribers = subscribers;
        this.macs = macs;
        this.clock = clock;
    }

    /**
     * Suppresses a subscriber's address; part of the caller's transaction. One that is suppressed already keeps its first reason,
     * and nobody is told.
     *
     * @param reason one word: {@code bounce}, {@code refusals}, {@code complaint}, {@code admin}
     * @param detail what was seen, without the address
     */
    public void add(long subscriberId, String reason, String detail) {
        var subscriber = subscribers.findById(subscriberId);
        if (subscriber == null) {
            return;
        }
        subscriber.become(Status.SUPPRESSED);
        var address = new EmailAddress(subscriber.email());
        if (of(address).isEmpty()) {
            database.createNativeQuery(
                            "insert into suppression (address_mac, reason, detail, suppressed_at, subscriber_id)"
                                    + " values (:mac, :reason, :detail, :at, :id) on conflict do nothing")
                    .setParameter("mac", macs.of(address))
                    .setParameter("reason", reason)
                    .setParameter("detail", detail.substring(0, Math.min(LONGEST_DETAIL, detail.length())))
                    .setParameter("at", OffsetDateTime.now(clock))
                    .setParameter("id", subscriberId)
                    .executeUpdate();
        }
    }

    /** Holds the subscriber's row for this transaction, so that an {@link #add} later in it waits for nobody. */
    public void lock(long subscriberId) {
        subscribers.lock(subscriberId);
    }

    /** Whether the address must not be mailed. */
    public boolean contains(EmailAddress address) {
        return of(address).isPresent();
    }

    /** Why the address must not be mailed; empty when it may. */
    public Optional<Suppression> of(EmailAddress address) {
        return ofKey(address.key());
    }

    /** The same for an address in lower case, which earlier rules may have let in. */
    Optional<Suppression> ofKey(String addressKey) {
        List<?> found = database.createNativeQuery(SuppressionRows.SELECT + " where address_mac in (:macs)")
                .setParameter("macs", macs.allOf(addressKey))
                .getResultList();
        return found.stream().map(SuppressionRows::read).findFirst();
    }
}
