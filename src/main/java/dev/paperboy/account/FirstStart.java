package dev.paperboy.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** While nobody may come in, tells whoever can read the console how to. */
@ApplicationScoped
class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class);
    private static final int LATE = 5_000;

    private final Invitations invitations;

    FirstStart(Invitations invitations) {
        this.invitations = invitations;
    }

    /** The one token a log may hold: without it the first stranger at the door would become the owner. */
    void tell(@Observes @Priority(LATE) StartupEvent start) {
        invitations.first().ifPresent(link -> {
            var line = "=".repeat(Math.max(72, link.length() + 4));
            LOG.infof(
                    "%n%n%s%n  There is no admin yet. Open this page within 30 minutes to make the first%n"
                            + "  account; a restart prints a new address.%n%n  %s%n%s%n",
                    line, link, line);
        });
    }
}
