package dev.paperboy.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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
    private final Leases<Long> digests = new Leases<>();
    private final Leases<Claim> letters = new Leases<>();
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

    /** By their ids; each is of all digests that were claimed at once. */
    Leases<Long> digests() {
        return digests;
    }

    Leases<Claim> letters() {
        return letters;
    }

    private void renew() {
        digests.renew(claims::renew);
        letters.renew(letterClaims::renew);
    }

    /** Writes that these leases live on. */
    private interface Renewal<T> {
        void renew(Collection<T> leases) throws SQLException;
    }

    /** The leases held on mails of one kind. */
    static final class Leases<T> {

        private final Set<T> held = ConcurrentHashMap.newKeySet();

        void hold(T lease) {
            held.add(lease);
        }

        void letGo(T lease) {
            held.remove(lease);
        }

        private void renew(Renewal<T> renewal) {
            if (held.isEmpty()) {
                return;
            }
            try {
                renewal.renew(List.copyOf(held));
            } catch (SQLException | RuntimeException e) {
                LOG.warnf("Leases could not be renewed: %s", e.getMessage());
            }
        }
    }
}
