package dev.paperboy.demo;

import dev.paperboy.delivery.SmtpConfig;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jboss.logging.Logger;

/**
 * Says in a sentence that another Paperboy holds the mailbox's port. It asks before Flyway opens the database, because two in
 * one folder would meet there first, and ends the process, because dev mode would print every stack trace it meets and wait.
 */
@ApplicationScoped
@IfBuildProfile("dev")
class OneAtATime implements FlywayConfigurationCustomizer {

    private static final Logger LOG = Logger.getLogger(OneAtATime.class);

    private final int port;

    OneAtATime(SmtpConfig smtp) {
        port = smtp.port().orElseThrow();
    }

    @Override
    public void customize(FluentConfiguration unused) {
        if (isTaken(port)) {
            LOG.errorf(
                    """
                    Port %d of this machine is taken; another Paperboy seems to run in dev mode. Stop it first.
                    To run two, give this one ports and a folder of its own:

                      ./mvnw quarkus:dev -Dquarkus.http.port=8081 -Dpaperboy.smtp.port=%d -Dpaperboy.data-dir=data/dev2
                    """,
                    port, port + 1);
            Runtime.getRuntime().halt(1);
        }
    }

    static boolean isTaken(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return !socket.isBound();
        } catch (IOException e) {
            return true;
        }
    }
}
