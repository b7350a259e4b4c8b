package dev.paperboy.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Starts this node's couriers, one for each connection, unless something without which nothing may be sent is missing. */
@ApplicationScoped
class Couriers {

    private static final Logger LOG = Logger.getLogger(Couriers.class);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(25);

    private final LetterOutbox letters;
    private final DigestOutbox digests;
    private final Dispatch dispatch;
    private final SmtpConfig smtp;
    private final Sending sending;
    private final MailIdentity identity;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running = true;

    Couriers(
            LetterOutbox letters,
            DigestOutbox digests,
            Dispatch dispatch,
            SmtpConfig smtp,
            Sending sending,
            MailIdentity identity) {
        this.letters = letters;
        this.digests = digests;
        this.dispatch = dispatch;
        this.smtp = smtp;
        this.sending = sending;
        this.identity = identity;
    }

    void start(@Observes @Priority(5000) StartupEvent event) {
        var obstacle = sending.obstacle();
        if (obstacle.isPresent()) {
            LOG.warn(obstacle.get());
            return;
        }
        // An address that is none is said at start, not once for each mail.
        identity.check();
        LOG.infof("Sending as %s by %s", identity.domain(), smtp.host().orElseThrow());
        for (int i = 1; i <= smtp.connections(); i++) {
            var courier = new Courier(letters, digests, dispatch, new SmtpConnection(smtp), () -> running);
            var thread = new Thread(courier, "courier-" + i);
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
    }

    /** Lets each courier finish the mail it has in hand; what it had claimed besides is given back. */
    void stop(@Observes @Priority(1000) ShutdownEvent event) throws InterruptedException {
        running = false;
        var deadline = System.nanoTime() + PATIENCE;
        for (var thread : threads) {
            thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime())));
        }
        try {
            digests.giveBack();
        } catch (SQLException | RuntimeException e) {
            // The database may be what is wrong; others who stop after us must be told all the same.
            LOG.warnf("What was claimed and not sent could not be given back, its lease will tell: %s", e.getMessage());
        }
    }
}
