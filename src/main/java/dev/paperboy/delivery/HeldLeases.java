package dev.paperboy.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.Map;
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
    private final Map<Long, Integer> held = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "leases");
        thread.setDaemon(true);
        return thread;
    });

    HeldLeases(Claims claims) {
        this.claims = claims;
    }

    void start(@Observes StartupEvent event) {
        var third = claims.leaseSeconds() * 1000L / 3;
        var unused = timer.scheduleWithFixedDelay(this::renew, third, third, TimeUnit.MILLISECONDS);
    }

    /** After the couriers: who finishes a mail still needs its lease. */
    void stop(@Observes @Priority(5000) ShutdownEvent event) {
        timer.shutdownNow();
    }

    void hold(Claim claim) {
        held.put(claim.digestId(), claim.leaseNo());
    }

    void letGo(Claim claim) {
        held.remove(claim.digestId(), claim.leaseNo());
    }

    private void renew() {
        if (held.isEmpty()) {
            return;
        }
        try {
            claims.renew(new TreeMap<>(held));
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("Leases could not be renewed: %s", e.getMessage());
        }
    }
}
