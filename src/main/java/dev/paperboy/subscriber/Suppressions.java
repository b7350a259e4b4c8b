package dev.paperboy.subscriber;

import dev.paperboy.secret.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;

/** The addresses that must not be mailed, each as a keyed hash that says nothing about the address. */
@ApplicationScoped
public class Suppressions {

    private final EntityManager database;
    private final SubscriberRepository subscribers;
    private final Keys keys;
    private final Clock clock;

    Suppressions(EntityManager database, SubscriberRepository subscribers, Keys keys, Clock clock) {
        this.database = database;
        this.subscribers = subscribers;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Suppresses a subscriber's address; part of the caller's transaction.
     *
     * @param reason one word: {@code bounce}, {@code complaint}, {@code admin}
     * @param detail what was seen, without the address
     */
    public void add(long subscriberId, String reason, String detail) {
        var subscriber = subscribers.findById(subscriberId);
        if (subscriber == null) {
            return;
        }
        subscriber.become(Status.SUPPRESSED);
        database.createNativeQuery("insert into suppression (address_mac, reason, detail, suppressed_at)"
                        + " values (:mac, :reason, :detail, :at) on conflict do nothing")
                .setParameter("mac", mac(keys.currentId(), new EmailAddress(subscriber.email())))
                .setParameter("reason", reason)
                .setParameter("detail", detail.substring(0, Math.min(500, detail.length())))
                .setParameter("at", OffsetDateTime.now(clock))
                .executeUpdate();
    }

    /** Holds the subscriber's row for this transaction, so that an {@link #add} later in it waits for nobody. */
    public void lock(long subscriberId) {
        subscribers.lock(subscriberId);
    }

    /** Whether the address must not be mailed. */
    public boolean contains(EmailAddress address) {
        var macs = keys.ids().stream().map(id -> mac(id, address)).toList();
        List<?> found = database.createNativeQuery("select reason from suppression where address_mac in (:macs)")
                .setParameter("macs", macs)
                .getResultList();
        return !found.isEmpty();
    }

    private String mac(String keyId, EmailAddress address) {
        var data = address.key().getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(keys.mac(keyId, "suppression", data));
    }
}
