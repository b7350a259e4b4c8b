package dev.paperboy.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * What this node holds; renewed three times in a lease's life, because waiting for a relay's answer may outlast any lease. A
 * node that stops renewing is dead, and the sweeper takes its work back.
 */
@ApplicationScoped
class HeldLeases {

    private static final Logger LOG = Logger.getLogger(HeldLeases.class);

    private final Claims claims;
    private final LetterClaims letterClaims;
    private final Leases digests = new Leases();
    private final Leases letters = new Leases();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "leases");
        thread.setDaemon(true);
        return thread;
    });

    HeldLeases(Claims claims, LetterClaims letterClaims) {
        this.claims = claims;
        this.letterClaims = letterClaims;
    }

    void start(@Observes StartupEvent event) {
        var third = claims.leaseSeconds() * 1000L / 3;
        var unused = timer.scheduleWithFixedDelay(this::renew, third, third, TimeUnit.MILLISECONDS);
    }

    /** After the couriers: who finishes a mail still needs its lease. */
    void stop(@Observes @Priority(5000) ShutdownEvent event) {
        timer.shutdownNow();
    }

    Leases digests() {
        return digests;
    }

    Leases letters() {
        return letters;
    }

    private void renew() {
        digests.renew(claims::renew);
        letters.renew(letterClaims::renew);
    }

    /** Writes that these leases live on. */
    private interface Renewal {
        void renew(SortedMap<Long, Integer> leaseNumbers) throws SQLException;
    }

    /** The leases held on mails of one kind. */
    static final class Leases {

        private final Map<Long, Integer> held = new ConcurrentHashMap<>();

        void hold(Claim claim) {
            held.put(claim.id(), claim.leaseNo());
        }

        void letGo(Claim claim) {
            held.remove(claim.id(), claim.leaseNo());
        }

        private void renew(Renewal renewal) {
            if (held.isEmpty()) {
                return;
            }
            try {
                renewal.renew(new TreeMap<>(held));
            } catch (SQLException | RuntimeException e) {
                LOG.warnf("Leases could not be renewed: %s", e.getMessage());
            }
        }
    }
}
