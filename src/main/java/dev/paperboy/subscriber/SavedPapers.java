package dev.paperboy.subscriber;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The papers that readers put aside; each list goes with its reader. */
@ApplicationScoped
public class SavedPapers {

    /** How long a list can be. */
    public static final int MOST = 1_000;

    private final EntityManager database;
    private final SubscriberRepository subscribers;
    private final Clock clock;

    SavedPapers(EntityManager database, SubscriberRepository subscribers, Clock clock) {
        this.database = database;
        this.subscribers = subscribers;
        this.clock = clock;
    }

    /**
     * Puts a stored paper on the list; one that stands there keeps its time.
     *
     * @return whether it stands there now: not when the list is full, or there is no such subscriber
     */
    @Transactional
    public boolean save(long subscriberId, long paperId) {
        // Locked: two buttons pressed at once must not make the list longer than it may be.
        if (subscribers.lock(subscriberId).isEmpty()) {
            return false;
        }
        if (contains(subscriberId, paperId)) {
            return true;
        }
        if (count(subscriberId) >= MOST) {
            return false;
        }
        database.createNativeQuery(
                        "insert into saved_paper (subscriber_id, paper_id, saved_at) values (:subscriber, :paper, :now)")
                .setParameter("subscriber", subscriberId)
                .setParameter("paper", paperId)
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return true;
    }

    /** Takes a paper off the list; one that does not stand there changes nothing. */
    @Transactional
    public void remove(long subscriberId, long paperId) {
        database.createNativeQuery("delete from saved_paper where subscriber_id = :subscriber and paper_id = :paper")
                .setParameter("subscriber", subscriberId)
                .setParameter("paper", paperId)
                .executeUpdate();
    }

    @Transactional
    public boolean contains(long subscriberId, long paperId) {
        return !database.createNativeQuery(
                        "select paper_id from saved_paper where subscriber_id = :subscriber and paper_id = :paper",
                        Long.class)
                .setParameter("subscriber", subscriberId)
                .setParameter("paper", paperId)
                .getResultList()
                .isEmpty();
    }

    /** A reader's list, the newest first. */
    @Transactional
    public List<SavedPaper> of(long subscriberId) {
        List<?> rows = database.createNativeQuery(
                        """
                        select paper_id, saved_at from saved_paper where subscriber_id = :subscriber
                        order by saved_at desc, paper_id desc
                        """,
                        Object[].class)
                .setParameter("subscriber", subscriberId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new SavedPaper((Long) row[0], instant(row[1])))
                .toList();
    }

    /** Databases differ in what they answer. */
    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
    }

    private long count(long subscriberId) {
        return (Long) database.createNativeQuery(
                        "select count(*) from saved_paper where subscriber_id = :subscriber", Long.class)
                .setParameter("subscriber", subscriberId)
                .getSingleResult();
    }
}
