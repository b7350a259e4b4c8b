package dev.paperboy.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The operator's relay. */
@ConfigMapping(prefix = "paperboy.smtp")
public interface SmtpConfig {

    /** The relay's name. Unset in production: nothing is sent. */
    Optional<String> host();

    /** The relay's port. Unset: 25 without TLS, 587 with STARTTLS, 465 with implicit TLS. */
    OptionalInt port();

    /** Unset: no authentication. Set: a relay that refuses it stops all sending, and nobody's mail is counted as failed. */
    Optional<String> username();

    /** Goes with the user name; with {@link Auth#XOAUTH2} the access token. */
    Optional<String> password();

    /** In place of a password: a file that holds it, read anew for each connection, so that a token may change. */
    Optional<Path> passwordFile();

    /** What is shown to the relay beside the user name. */
    @WithDefault("password")
    Auth auth();

    /** How the line is secured. With {@code none} mails and password travel in the clear: for a relay on the same host. */
    @WithDefault("starttls")
    Tls tls();

    /**
     * Connections of one node. More send faster until the relay refuses or slows them; fewer spare the relay, and fewer
     * mails are in doubt after a crash: at most one per connection.
     */
    @WithDefault("4")
    int connections();

    /** Mails a second over all connections of one node. Lower spares the relay; unset: as fast as it takes them. */
    OptionalInt rate();

    /**
     * Mails a second to one domain of readers, from one node. Lower spares large providers, which slow down or block who is
     * fast; unset: as fast as the relay takes them, until a domain asks for less.
     */
    OptionalDouble domainRate();

    /** The same for single domains, by name: {@code paperboy.smtp.domain-rates."gmail.com"=2}. */
    Map<String, Double> domainRates();

    /** How many mails may go on each of the first days of a new sender. */
    WarmUpDays warmUp();

    /**
     * Mails on one connection, before it is closed and opened anew. Relays hang up on those who stay for ever, and a balanced one
     * shares its load only at the door; lower spends more time on greetings.
     */
    @WithDefault("100")
    int messagesPerConnection();

    /**
     * Whether each answer is waited for before the next word, for relays that offer PIPELINING or CHUNKING and stumble over
     * them. True costs a relay 10 ms away four waits a mail instead of one.
     */
    @WithDefault("false")
    boolean lockStep();

    /** How long to try to reach the relay. Lower gives up sooner and tries later; higher lets a worker stand still longer. */
    @WithDefault("30s")
    Duration connectTimeout();

    /** How long to wait for each answer but the last. Lower defers mails to a slow relay; higher lets a worker stand still. */
    @WithDefault("5m")
    Duration commandTimeout();

    /**
     * How long to wait for the answer to a whole mail. Lower makes more outcomes unknown, thus second copies: RFC 5321 asks
     * for ten minutes, because relays may scan a mail before they answer. Higher keeps a worker waiting at a dead relay.
     */
    @WithDefault("10m")
    Duration replyTimeout();

    /** What is shown to the relay beside the user name. */
    enum Auth {
        /** A password, in the best way that the relay offers. */
        PASSWORD(Optional.empty()),
        /** An OAuth 2.0 access token, as Google's and Microsoft's relays ask for. */
        XOAUTH2(Optional.of("XOAUTH2"));

        private final Optional<String> mechanisms;

        Auth(Optional<String> mechanisms) {
            this.mechanisms = mechanisms;
        }

        /** The only one to be tried; empty: whatever the relay offers. */
        Optional<String> mechanisms() {
            return mechanisms;
        }
    }

    /** The first days of a sender that nobody knows yet: more every day, so that providers learn to trust it. */
    interface WarmUpDays {

        /** The first day, in UTC. Unset: no day is counted, and everything goes at once. */
        Optional<LocalDate> start();

        /** Mails on the first day, from all nodes. What is above waits for the next day. */
        @WithDefault("500")
        int firstDay();

        /** How many times as many each day as on the day before; at 1 it never becomes more. */
        @WithDefault("1.5")
        double growth();
    }

    /** How the line to the relay is secured. */
    enum Tls {
        /** Not at all. */
        NONE(25),
        /** In the clear at first, then TLS; a relay that does not offer it gets no mail. */
        STARTTLS(587),
        /** TLS from the first byte. */
        IMPLICIT(465);

        private final int port;

        Tls(int port) {
            this.port = port;
        }

        int port() {
            return port;
        }
    }
}
