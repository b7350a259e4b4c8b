package dev.paperboy.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.paperboy.rendering.DigestPresentation;
import dev.paperboy.rendering.encoding.EncodedBody;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Writes out the whole mail of a preview, with the head it would have; what opens something has a stand-in. */
@ApplicationScoped
public class PreviewSource {

    private final MailIdentity identity;
    private final DigestPresentation presentation;
    private final Clock clock;

    PreviewSource(MailIdentity identity, DigestPresentation presentation, Clock clock) {
        this.identity = identity;
        this.presentation = presentation;
        this.clock = clock;
    }

    /** In ASCII, its lines ended by CRLF; empty when there is nothing to send. */
    public Optional<String> of(Preview preview) {
        return preview.mail().map(mail -> {
            var draft = new Draft(
                    identity.from(),
                    identity.replyTo().orElse(null),
                    new Mailbox("", preview.to()),
                    mail.subject(),
                    clock.instant(),
                    "made-when-it-goes@" + identity.domain(),
                    "pb-preview",
                    headers(preview),
                    EncodedBody.of(mail.text()),
                    EncodedBody.of(mail.html()));
            return new String(MailComposer.bytes(MailComposer.compose(draft)), US_ASCII);
        });
    }

    private List<HeaderLine> headers(Preview preview) {
        var automatic = new HeaderLine("Auto-Submitted", "auto-generated");
        if (!preview.kind().equals(Preview.DIGEST)) {
            return List.of(automatic, new HeaderLine("X-Paperboy-Mail", preview.kind()));
        }
        return List.of(
                new HeaderLine("List-Id", identity.listId()),
                new HeaderLine("List-Unsubscribe", "<" + presentation.unsubscribeLinkToLookAt() + ">"),
                new HeaderLine("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"),
                automatic,
                new HeaderLine("X-Paperboy-Digest", "preview"));
    }
}
