package dev.paperboy.delivery;

import dev.paperboy.edition.Digest;
import dev.paperboy.edition.DigestContent;
import dev.paperboy.edition.DigestContents;
import dev.paperboy.edition.DigestRepository;
import dev.paperboy.rendering.DigestPresentation;
import dev.paperboy.rendering.DigestRenderer;
import dev.paperboy.rendering.RenderedMail;
import dev.paperboy.secret.Fingerprint;
import dev.paperboy.secret.Keys;
import dev.paperboy.subscriber.Subscriber;
import dev.paperboy.subscriber.SubscriberRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Composes digests' mails from frozen rows: asked twice, it gives the same bytes. */
@ApplicationScoped
public class DigestMails {

    private static final HeaderLine ONE_CLICK = new HeaderLine("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    private static final HeaderLine AUTOMATIC = new HeaderLine("Auto-Submitted", "auto-generated");

    private final DigestRepository digests;
    private final DigestContents contents;
    private final SubscriberRepository subscribers;
    private final DigestRenderer renderer;
    private final DigestPresentation presentation;
    private final MailIdentity identity;
    private final MailSigner signer;
    private final Keys keys;

    DigestMails(
            DigestRepository digests,
            DigestContents contents,
            SubscriberRepository subscribers,
            DigestRenderer renderer,
            DigestPresentation presentation,
            MailIdentity identity,
            MailSigner signer,
            Keys keys) {
        this.digests = digests;
        this.contents = contents;
        this.subscribers = subscribers;
        this.renderer = renderer;
        this.presentation = presentation;
        this.identity = identity;
        this.signer = signer;
        this.keys = keys;
    }

    /** The mail as it goes out, or as it went; empty when nothing is in it or nobody is left to get it. */
    @Transactional
    public Optional<ComposedDigest> compose(long digestId) {
        var digest = digests.findById(digestId);
        if (digest == null) {
            return Optional.empty();
        }
        var subscriber = subscribers.findByIdOptional(digest.subscriberId());
        var content = content(digest);
        if (subscriber.isEmpty() || content.entries().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(compose(digest, content, subscriber.get()));
        } catch (RuntimeException e) {
            throw new UncomposableException(e);
        }
    }

    /** The mail to look at, with links that do not act for its reader; empty when nothing is in it. */
    public Optional<RenderedMail> toLookAt(Digest digest) {
        var content = content(digest);
        return content.entries().isEmpty()
                ? Optional.empty()
                : Optional.of(renderer.render(presentation.toLookAt(content)));
    }

    private DigestContent content(Digest digest) {
        try {
            return contents.of(digest);
        } catch (RuntimeException e) {
            throw new UncomposableException(e);
        }
    }

    private ComposedDigest compose(Digest digest, DigestContent content, Subscriber subscriber) {
        var unsubscribe = presentation.unsubscribeLink(keyOf(digest), digest.subscriberId());
        var mail = renderer.encode(presentation.of(content, keyOf(digest)));
        var draft = new Draft(
                identity.from(),
                identity.replyTo().orElse(null),
                new Mailbox("", subscriber.email()),
                mail.subject(),
                digest.firstAttemptAt().orElse(digest.plannedAt()),
                messageId(digest),
                "pb-" + identity.mark(keyOf(digest), "boundary", digest),
                List.of(
                        new HeaderLine("List-Id", identity.listId()),
                        new HeaderLine("List-Unsubscribe", "<" + unsubscribe + ">"),
                        ONE_CLICK,
                        AUTOMATIC,
                        new HeaderLine("Feedback-ID", identity.feedbackId().value(digest.date())),
                        new HeaderLine("X-Paperboy-Digest", String.valueOf(digest.id()))),
                mail.text(),
                mail.html());
        return new ComposedDigest(
                new Envelope(identity.from().address(), subscriber.email()),
                signer.sign(DigestComposer.bytes(draft), draft.date()),
                rendered(digest, subscriber));
    }

    /** The digest's Message-ID without its brackets: the same for every copy of it, never the same for two. */
    public String messageId(Digest digest) {
        return identity.mark(keyOf(digest), "message-id", digest) + "."
                + digest.date().toString().replace("-", "") + "@" + identity.domain();
    }

    /** The key it was first signed with, unless that one has left the house meanwhile. */
    private String keyOf(Digest digest) {
        return digest.keyId().filter(keys::knows).orElse(keys.currentId());
    }

    private long rendered(Digest digest, Subscriber subscriber) {
        var dependsOn = String.join(
                "\n",
                renderer.fingerprint(),
                keyOf(digest),
                identity.fingerprint(),
                signer.fingerprint(),
                subscriber.email());
        return Long.parseUnsignedLong(Fingerprint.sha256(dependsOn).substring(0, 16), 16);
    }
}
