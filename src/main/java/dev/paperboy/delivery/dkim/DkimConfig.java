package dev.paperboy.delivery.dkim;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Signatures of our own. Without a key nothing is signed here, and that is left to the relay. */
@ConfigMapping(prefix = "paperboy.dkim")
public interface DkimConfig {

    /** The domain that signs: From's, or one above or below it, else no mailbox provider counts it. Unset: From's. */
    Optional<String> domain();

    /** Of those in use one may be RSA and one Ed25519; with both, each mail has two signatures. */
    List<Key> keys();

    /** One key, and where receivers find its other half. */
    interface Key {

        /** The name under which the public key stands in DNS: {@code <selector>._domainkey.<domain>}. */
        String selector();

        /** The private key: PKCS#8 in PEM, as {@code openssl genpkey} writes it. */
        Path file();

        /** Whether it signs. Not yet while its record spreads, and no longer while mails signed with it are on their way. */
        @WithDefault("true")
        boolean use();
    }
}
