package dev.paperboy.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** The mailbox that bounces and complaints come to. */
@ConfigMapping(prefix = "paperboy.inbox")
interface InboxConfig {

    /** The IMAP server. Unset: nothing is read, and addresses that no longer exist are mailed until the relay refuses them. */
    Optional<String> host();

    /** The server's port. Unset: 993 with implicit TLS, else 143. */
    OptionalInt port();

    /** How the line is secured. With {@code none} mails and password travel in the clear: for a server on the same host. */
    @WithDefault("implicit")
    Tls tls();

    /** Whose mailbox it is; the server asks for it. */
    Optional<String> username();

    /** Goes with the user name. */
    Optional<String> password();

    /** The folder that is read. */
    @WithDefault("INBOX")
    String folder();

    /** Where mails go that were understood; made when it is missing. They can be looked up, and deleted, there. */
    @WithDefault("Paperboy done")
    String doneFolder();

    /** How often it is read. Less often spares the server; what came back is known later. */
    @WithDefault("1m")
    Duration every();

    /** How long to wait for the server at each step. Lower gives up sooner; the next round tries again. */
    @WithDefault("30s")
    Duration timeout();

    /** How the line to the server is secured. */
    enum Tls {
        /** Not at all. */
        NONE(143),
        /** In the clear at first, then TLS; a server that does not offer it is not logged in to. */
        STARTTLS(143),
        /** TLS from the first byte. */
        IMPLICIT(993);

        private final int port;

        Tls(int port) {
            this.port = port;
        }

        int port() {
            return port;
        }
    }
}
