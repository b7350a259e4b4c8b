package dev.paperboy.web;

import dev.paperboy.delivery.Sending;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Whether anybody can sign up now. */
@ApplicationScoped
class Reception {

    private static final Logger LOG = Logger.getLogger(Reception.class);

    private final Sending sending;

    Reception(Sending sending) {
        this.sending = sending;
    }

    /** What to tell visitors while no letter can be sent; empty when all is well. */
    String missing() {
        if (sending.possible()) {
            return "";
        }
        LOG.debugf("Nobody can sign up: %s", sending.obstacle());
        return "Nobody can sign up yet: this site cannot send mail until whoever runs it has set it up.";
    }
}
