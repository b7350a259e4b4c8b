package dev.paperboy.delivery;

import dev.paperboy.delivery.dkim.DkimConfig;
import dev.paperboy.delivery.dkim.DkimSigner;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Signs our mails where the operator gave us keys. */
@ApplicationScoped
class MailSigner {

    private static final Logger LOG = Logger.getLogger(MailSigner.class);

    private final DkimConfig config;
    private final MailIdentity identity;

    /** Made once, but not before somebody can be told what is wrong with a key. */
    private volatile @Nullable DkimSigner signer;

    MailSigner(DkimConfig config, MailIdentity identity) {
        this.config = config;
        this.identity = identity;
    }

    /** A key that cannot be used is said at start, not once for each mail. */
    void check(@Observes @Priority(100) StartupEvent event) {
        if (config.keys().isEmpty()) {
            return;
        }
        var checked = signer();
        if (checked.on()) {
            LOG.infof("Mails are signed as %s by %s", checked.domain(), DkimSigner.provider());
        } else {
            LOG.warn("None of paperboy.dkim.keys is in use: mails go out without a signature of ours");
        }
    }

    DkimSigner signer() {
        var known = signer;
        if (known == null) {
            known = DkimSigner.of(config, identity.domain());
            signer = known;
        }
        return known;
    }

    /** The mail with our signatures in front, if we sign; see {@link DkimSigner#sign}. */
    byte[] sign(byte[] mail, Instant date) {
        return signer().sign(mail, date);
    }

    /** The same for one that need not be put together unless we sign. */
    MailContent sign(MailContent mail, Instant date) {
        return signer().on() ? MailContent.of(sign(mail.bytes(), date)) : mail;
    }

    /** What the signatures depend on; see {@link DkimSigner#fingerprint}. */
    String fingerprint() {
        return signer().fingerprint();
    }
}
