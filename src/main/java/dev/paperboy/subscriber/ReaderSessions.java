package dev.paperboy.subscriber;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;

/** The half hour after a log-in. It does not grow by use, and ends for all of a reader's browsers when they are erased. */
@ApplicationScoped
public class ReaderSessions {

    /** How long a log-in lasts. */
    public static final Duration LIFE = Duration.ofMinutes(30);

    private final EntityManager database;
    private final Clock clock;

    ReaderSessions(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Who logged in with this session; empty for one that has ended and for any other text. */
    @Transactional
    public OptionalLong subscriber(String sessionToken) {
        var parsed = ClearToken.parse(sessionToken);
        if (parsed.isEmpty()) {
            return OptionalLong.empty();
        }
        List<?> found = database.createNativeQuery(
                        "select subscriber_id from reader_session where token_hash = :hash and expires_at > :now",
                        Long.class)
                .setParameter("hash", parsed.get().hash())
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .getResultList();
        return found.isEmpty() ? OptionalLong.empty() : OptionalLong.of((Long) found.get(0));
    }

    /** Logs out; what is no session is none afterwards either. */
    @Transactional
    public void close(String sessionToken) {
        ClearToken.parse(sessionToken)
                .ifPresent(token -> database.createNativeQuery("delete from reader_session where token_hash = :hash")
                        .setParameter("hash", token.hash())
                        .executeUpdate());
    }

    /** Part of the caller's transaction; answers the session's token in clear. */
    String open(long subscriberId, Instant now) {
        var token = ClearToken.fresh();
        database.createNativeQuery(
                        """
                        insert into reader_session (token_hash, subscriber_id, created_at, expires_at)
                        values (:hash, :subscriber, :now, :end)
                        """)
                .setParameter("hash", token.hash())
                .setParameter("subscriber", subscriberId)
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .setParameter("end", now.plus(LIFE).atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return token.text();
    }
}
