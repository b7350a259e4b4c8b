package dev.paperboy.delivery;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/**
 * Lets go of what was settled long ago, in small bites with pauses between, so that nobody has to wait for it. What a run does
 * not get to is taken by the next.
 */
@ApplicationScoped
public class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class);

    /** What was sent within this time is looked up, so that no paper reaches a reader twice. */
    private static final Duration LEAST_OF_DIGESTS = Duration.ofDays(60);

    private static final Duration LEAST = Duration.ofDays(1);
    private static final int MOST_BITES = 500;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    private final RetentionConfig config;
    private final OldDigests digests;
    private final OldRows rows;
    private final Clock clock;

    Retention(RetentionConfig config, OldDigests digests, OldRows rows, Clock clock) {
        this.config = config;
        this.digests = digests;
        this.rows = rows;
        this.clock = clock;
    }

    void start(@Observes @Priority(100) StartupEvent event) {
        check(config);
    }

    static void check(RetentionConfig config) {
        atLeast("digests", config.digests(), LEAST_OF_DIGESTS, ": else readers would get papers again that they had");
        atLeast("attempts", config.attempts(), LEAST, "");
        atLeast("letters", config.letters(), LEAST, "");
        atLeast("nothing-matched", config.nothingMatched(), LEAST, "");
    }

    private static void atLeast(String name, Duration value, Duration least, String why) {
        if (value.compareTo(least) < 0) {
            throw new IllegalStateException(
                    "paperboy.retention." + name + " must be at least " + least.toDays() + "d" + why);
        }
    }

    /** Forgets what is due. */
    public void run() {
        var now = clock.instant();
        var bites = new Bites();
        bites.takeAll(() -> rows.letters(now.minus(config.letters())));
        bites.takeAll(() -> rows.attempts(now.minus(config.attempts())));
        digests(bites, now.minus(config.nothingMatched()), true);
        digests(bites, now.minus(config.digests()), false);
        digests.withoutDigests(now.minus(config.digests()))
                .forEach(edition -> bites.takeAll(() -> digests.papers(edition)));
        if (bites.rows > 0) {
            LOG.infof("%d rows that were settled long ago are forgotten", bites.rows);
        }
    }

    private void digests(Bites bites, Instant end, boolean nothingMatched) {
        digests.editionsBefore(end)
                .forEach(edition -> bites.takeAll(() -> digests.forget(edition, end, nothingMatched)));
    }

    /** One bite, in a transaction of its own; says how many rows it took. */
    private interface Bite {
        int take();
    }

    /** The bites of one run, which are not endless. */
    private static final class Bites {

        private int left = MOST_BITES;
        private long rows;

        void takeAll(Bite bite) {
            while (left > 0) {
                int taken = bite.take();
                rows += taken;
                if (taken == 0) {
                    return;
                }
                left--;
                LockSupport.parkNanos(PAUSE);
            }
        }
    }
}
