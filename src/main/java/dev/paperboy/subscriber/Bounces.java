package dev.paperboy.subscriber;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/**
 * What refusals do to the reader they name. One that says the address is bad suppresses it at once; one that leaves it open is a
 * point, of which five on different days within forty-five say the same. All calls join the caller's transaction.
 */
@ApplicationScoped
@Transactional
public class Bounces {

    private static final int MOST_POINTS = 5;

    /** Who gets a digest a week comes to five in a month, and a bounce may take some days. */
    private static final int DAYS = 45;

    /** Longer than a week, or no weekly reader would ever come to a second point. */
    private static final int QUIET_DAYS = 10;

    private final EntityManager database;
    private final SubscriberRepository subscribers;
    private final Suppressions suppressions;
    private final Clock clock;

    Bounces(EntityManager database, SubscriberRepository subscribers, Suppressions suppressions, Clock clock) {
        this.database = database;
        this.subscribers = subscribers;
        this.suppressions = suppressions;
        this.clock = clock;
    }

    /**
     * A digest that the relay took clears its reader's points ({@code bounce_point}), unless there is one after this day: a mail
     * that was taken may still come back, and then says more than its having been taken.
     */
    public static LocalDate clearedUnlessAfter(LocalDate today) {
        return today.minusDays(QUIET_DAYS);
    }

    /**
     * The address is bad: nothing is mailed to it any more. Once more, or of somebody erased, changes nothing.
     *
     * @param detail what was said, without addresses
     */
    public void hard(long subscriberId, String detail) {
        suppressions.lock(subscriberId);
        suppressions.add(subscriberId, SuppressionReason.BOUNCE.word(), detail);
    }

    /**
     * A mail was refused for good, and it may be the address's fault: a point for today, of which there is one.
     *
     * @param detail what was said, without addresses
     */
    public void soft(long subscriberId, String detail) {
        var today = LocalDate.now(clock);
        var counted = subscribers
                .lock(subscriberId)
                .filter(subscriber -> subscriber.status() != Status.SUPPRESSED)
                .filter(subscriber -> point(subscriberId, today));
        if (counted.isEmpty()) {
            return;
        }
        forget(subscriberId, today.minusDays(DAYS));
        if (points(subscriberId) >= MOST_POINTS) {
            suppressions.add(
                    subscriberId,
                    SuppressionReason.REFUSALS.word(),
                    "Refused on " + MOST_POINTS + " days within " + DAYS + ". The last time: " + detail);
            forget(subscriberId, today);
        }
    }

    private boolean point(long subscriberId, LocalDate today) {
        return database.createNativeQuery(
                                "insert into bounce_point (subscriber_id, on_day) values (:id, :day) on conflict do nothing")
                        .setParameter("id", subscriberId)
                        .setParameter("day", today)
                        .executeUpdate()
                == 1;
    }

    private long points(long subscriberId) {
        return ((Number) database.createNativeQuery("select count(*) from bounce_point where subscriber_id = :id")
                        .setParameter("id", subscriberId)
                        .getSingleResult())
                .longValue();
    }

    private void forget(long subscriberId, LocalDate until) {
        database.createNativeQuery("delete from bounce_point where subscriber_id = :id and on_day <= :until")
                .setParameter("id", subscriberId)
                .setParameter("until", until)
                .executeUpdate();
    }
}
