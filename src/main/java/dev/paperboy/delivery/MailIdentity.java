package dev.paperboy.delivery;

import dev.paperboy.edition.Digest;
import dev.paperboy.rendering.Look;
import dev.paperboy.rendering.MailConfig;
import dev.paperboy.secret.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who our mails are from, and the marks by which each is known. */
@ApplicationScoped
class MailIdentity {

    private static final String SPECIALS = "[()<>\\[\\]:;@\\\\,.\"=?]+";

    private final MailConfig config;
    private final Look look;
    private final Keys keys;

    /** Read once, but not before somebody can be told what is wrong with it. */
    private volatile @Nullable Mailbox from;

    private volatile @Nullable FeedbackId feedbackId;
    private volatile @Nullable String listId;
    private volatile @Nullable String fingerprint;

    MailIdentity(MailConfig config, Look look, Keys keys) {
        this.config = config;
        this.look = look;
        this.keys = keys;
    }

    /** @throws IllegalStateException when a setting is not an address */
    void check() {
        from();
        replyTo();
        feedbackId();
    }

    Mailbox from() {
        var known = from;
        if (known == null) {
            known = config.from()
                    .map(set -> mailbox(set, "paperboy.mail.from"))
                    .orElseGet(() -> new Mailbox(look.getName(), "paperboy@localhost"));
            from = known;
        }
        return known;
    }

    Optional<Mailbox> replyTo() {
        return config.replyTo().map(address -> mailbox(address, "paperboy.mail.reply-to"));
    }

    /** The domain that our Message-IDs and the list are under. */
    String domain() {
        var address = from().address();
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /** RFC 2919: one list, for ever the same, whatever it is called; what means more than itself there is left out. */
    String listId() {
        var known = listId;
        if (known == null) {
            known = look.getName().replaceAll(SPECIALS, " ") + " <daily." + domain() + ">";
            listId = known;
        }
        return known;
    }

    /** Who we are to Gmail's feedback loop. */
    FeedbackId feedbackId() {
        var known = feedbackId;
        if (known == null) {
            known = config.feedbackId().map(FeedbackId::new).orElseGet(() -> FeedbackId.of(domain()));
            feedbackId = known;
        }
        return known;
    }

    /** What the head of a mail depends on. */
    String fingerprint() {
        var known = fingerprint;
        if (known == null) {
            known = from() + "|" + replyTo() + "|" + feedbackId();
            fingerprint = known;
        }
        return known;
    }

    /** 32 hexadecimal digits that nobody else can make, from the date and the reader. */
    String mark(String keyId, String purpose, Digest digest) {
        var data = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(digest.date().toEpochDay())
                .putLong(digest.subscriberId())
                .array();
        return HexFormat.of().formatHex(keys.mac(keyId, purpose, data), 0, 16);
    }

    private static Mailbox mailbox(String text, String setting) {
        try {
            var address = new InternetAddress(text, true);
            return new Mailbox(Objects.requireNonNullElse(address.getPersonal(), ""), address.getAddress());
        } catch (AddressException | IllegalArgumentException e) {
            throw new IllegalStateException(setting + " is not an address like Paperboy <digest@example.org>", e);
        }
    }
}
