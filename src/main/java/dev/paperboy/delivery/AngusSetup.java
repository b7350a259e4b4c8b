package dev.paperboy.delivery;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;

class AngusSetup {

    /**
     * Without it every body part and encoded word looks through the class path for a service, which is more than half of the
     * time of composing (jakartaee/mail-api#699).
     */
    void nameTheStreams(@Observes StartupEvent start) {
        System.getProperties()
                .putIfAbsent("jakarta.mail.util.StreamProvider", "org.eclipse.angus.mail.util.MailStreamProvider");
    }
}
