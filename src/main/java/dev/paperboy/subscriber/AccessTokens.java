package dev.paperboy.subscriber;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;

/**
 * Tokens that open one door once. All of it is part of the caller's transaction, which has locked the subscriber before it
 * writes here: so a new token and the use of an old one come one after the other.
 */
@ApplicationScoped
class AccessTokens {

    private static final String OPEN = " purpose = :purpose and used_at is null and expires_at > :now";

    private final EntityManager database;

    AccessTokens(EntityManager database) {
        this.database = database;
    }

    /** A new token in clear; open ones of the same subscriber and purpose die. */
    String give(long subscriberId, Purpose purpose, Instant now) {
        kill(subscriberId, purpose);
        var token = ClearToken.fresh();
        database.createNativeQuery(
                        """
                        insert into access_token (subscriber_id, purpose, token_hash, created_at, expires_at)
                        values (:subscriber, :purpose, :hash, :now, :end)
                        """)
                .setParameter("subscriber", subscriberId)
                .setParameter("purpose", purpose.name())
                .setParameter("hash", token.hash())
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .setParameter("end", now.plus(purpose.life()).atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return token.text();
    }

    /** Whose open token this is; empty for any other text. Changes nothing. */
    OptionalLong holder(String token, Purpose purpose, Instant now) {
        var parsed = ClearToken.parse(token);
        if (parsed.isEmpty()) {
            return OptionalLong.empty();
        }
        List<?> found = database.createNativeQuery(
                        "select subscriber_id from access_token where token_hash = :hash and" + OPEN, Long.class)
                .setParameter("hash", parsed.get().hash())
                .setParameter("purpose", purpose.name())
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return found.isEmpty() ? OptionalLong.empty() : OptionalLong.of((Long) found.get(0));
    }

    /** Whether this call, of all that came with this token, is the one that used it. */
    boolean use(String token, Purpose purpose, Instant now) {
        return database.createNativeQuery("update access_token set used_at = :now where token_hash = :hash and" + OPEN)
                        .setParameter("hash", new ClearToken(token).hash())
                        .setParameter("purpose", purpose.name())
                        .setParameter("now", now.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    boolean isOpen(long subscriberId, Purpose purpose, Instant now) {
        List<?> found = database.createNativeQuery(
                        "select id from access_token where subscriber_id = :subscriber and" + OPEN)
                .setParameter("subscriber", subscriberId)
                .setParameter("purpose", purpose.name())
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return !found.isEmpty();
    }

    /** Lets nobody in any more with what was sent so far. */
    void kill(long subscriberId, Purpose purpose) {
        database.createNativeQuery(
                        """
                        delete from access_token
                        where subscriber_id = :subscriber and purpose = :purpose and used_at is null
                        """)
                .setParameter("subscriber", subscriberId)
                .setParameter("purpose", purpose.name())
                .executeUpdate();
    }
}
