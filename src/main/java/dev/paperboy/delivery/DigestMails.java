package dev.paperboy.delivery;

import dev.paperboy.edition.Digest;
import dev.paperboy.edition.DigestContent;
import dev.paperboy.edition.DigestContents;
import dev.paperboy.rendering.DigestPresentation;
import dev.paperboy.rendering.DigestRenderer;
import dev.paperboy.rendering.RenderedMail;
import dev.paperboy.secret.Fingerprint;
import dev.paperboy.secret.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Composes digests' mails from frozen rows: asked twice, it gives the same bytes. */
@ApplicationScoped
public class DigestMails {

    private static final HeaderLine ONE_CLICK = new HeaderLine("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    private static final HeaderLine AUTOMATIC = new HeaderLine("Auto-Submitted", "auto-generated");

    private final DigestContents contents;
    private final DigestLoader loader;
    private final DigestRenderer renderer;
    private final DigestPresentation presentation;
    private final MailIdentity identity;
    private final ReturnPaths returnPaths;
    private final MailSigner signer;
    private final Keys keys;

    DigestMails(
            DigestContents contents,
            DigestLoader loader,
            DigestRenderer renderer,
            DigestPresentation presentation,
            MailIdentity identity,
            ReturnPaths returnPaths,
            MailSigner signer,
            Keys keys) {
        this.contents = contents;
        this.loader = loader;
        this.renderer = renderer;
        this.presentation = presentation;
        this.identity = identity;
        this.returnPaths = returnPaths;
        this.signer = signer;
        this.keys = keys;
    }

    /** The mail as it goes out, or as it went; empty when nothing is in it or nobody is left to get it. */
    public Optional<ComposedDigest> compose(long digestId) {
        return compose(loader.of(List.of(digestId)), digestId);
    }

    /** Reads what several digests' mails are composed from. */
    LoadedDigests load(Collection<Claim> claims) {
        return loader.of(claims.stream().map(Claim::id).toList());
    }

    /** {@link #compose(long)} for one of several that were read before. */
    Optional<ComposedDigest> compose(LoadedDigests among, long digestId) {
        var known = among.of(digestId);
        if (known == null || known.address() == null) {
            return Optional.empty();
        }
        var content = content(known.digest());
        if (content.entries().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(compose(known.digest(), content, known.address()));
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

    private ComposedDigest compose(Digest digest, DigestContent content, String address) {
        var printed = presentation.of(content, keyOf(digest));
        var mail = renderer.encode(printed);
        var draft = new Draft(
                identity.from(),
                identity.replyTo().orElse(null),
                new Mailbox("", address),
                mail.subject(),
                digest.firstAttemptAt().orElse(digest.plannedAt()),
                messageId(digest),
                "pb-" + identity.mark(keyOf(digest), "boundary", digest),
                List.of(
                        new HeaderLine("List-Id", identity.listId()),
                        new HeaderLine("List-Unsubscribe", "<" + printed.links().unsubscribe() + ">"),
                        ONE_CLICK,
                        AUTOMATIC,
                        new HeaderLine("Feedback-ID", identity.feedbackId().value(digest.date())),
                        new HeaderLine("X-Paperboy-Digest", String.valueOf(digest.id()))),
                mail.text(),
                mail.html());
        return new ComposedDigest(
                new Envelope(returnPaths.digest(keyOf(digest), digest.id(), address), address),
                signer.sign(DigestComposer.compose(draft), draft.date()),
                rendered(digest, address));
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

    private long rendered(Digest digest, String address) {
        var dependsOn = String.join(
                "\n", renderer.fingerprint(), keyOf(digest), identity.fingerprint(), signer.fingerprint(), address);
        return Long.parseUnsignedLong(Fingerprint.sha256(dependsOn).substring(0, 16), 16);
    }
}
