package dev.paperboy.delivery;

import dev.paperboy.rendering.RenderedMail;
import dev.paperboy.rendering.encoding.EncodedBody;
import dev.paperboy.subscriber.EmailAddress;
import dev.paperboy.subscriber.Subscriber;
import dev.paperboy.subscriber.SubscriberRepository;
import dev.paperboy.subscriber.Suppressions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Sends previews to whoever tries them out: as letters, which move nobody's place and settle nobody's digest. */
@ApplicationScoped
public class TestMails {

    private static final String KIND = "test";

    private final LetterRows rows;
    private final MailIdentity identity;
    private final MailSigner signer;
    private final Sending sending;
    private final SendingHold hold;
    private final SubscriberRepository subscribers;
    private final Suppressions suppressions;
    private final DeliveryConfig config;
    private final Clock clock;

    TestMails(
            LetterRows rows,
            MailIdentity identity,
            MailSigner signer,
            Sending sending,
            SendingHold hold,
            SubscriberRepository subscribers,
            Suppressions suppressions,
            DeliveryConfig config,
            Clock clock) {
        this.rows = rows;
        this.identity = identity;
        this.signer = signer;
        this.sending = sending;
        this.hold = hold;
        this.subscribers = subscribers;
        this.suppressions = suppressions;
        this.config = config;
        this.clock = clock;
    }

    /** What keeps every test mail from going, in a sentence that says what to do; empty when nothing does. */
    public Optional<String> obstacle() {
        var obstacle = sending.obstacle();
        if (obstacle.isPresent()) {
            return obstacle;
        }
        if (hold.bySetting()) {
            return Optional.of("The setting paperboy.delivery.hold keeps all mail back. Remove it and restart.");
        }
        return hold.why().map(why -> "Sending is held. Release it on the overview, then send the test mail.");
    }

    /**
     * Looks whether the mail could go now.
     *
     * @throws NotSentException when there is nothing to send, something is in the way, or the address must not be mailed
     */
    @Transactional
    public void check(Preview preview, EmailAddress to) throws NotSentException {
        if (preview.mail().isEmpty()) {
            throw new NotSentException("There is nothing to send. " + preview.sentence());
        }
        var obstacle = obstacle();
        if (obstacle.isPresent()) {
            throw new NotSentException(obstacle.get());
        }
        if (suppressions.contains(to)) {
            throw new NotSentException("This address must not be mailed: it is suppressed.");
        }
    }

    /** Writes a mail that was checked as a letter, in the caller's transaction; it goes once that is committed. */
    @Transactional
    public void send(Preview preview, EmailAddress to) throws SQLException {
        // Whose address it is sees it among their letters, and takes it along when they are erased.
        var owner = subscribers.byAddress(to.value()).map(Subscriber::id).orElse(0L);
        var messageId = rows.messageId();
        var mail = preview.mail().orElseThrow();
        rows.insert(owner, KIND, to.value(), messageId, bytes(mail, to, messageId), config.maxAge());
    }

    private byte[] bytes(RenderedMail mail, EmailAddress to, String messageId) {
        var draft = new Draft(
                identity.from(),
                identity.replyTo().orElse(null),
                new Mailbox("", to.value()),
                "[Test] " + mail.subject(),
                clock.instant(),
                messageId,
                LetterRows.boundary(),
                List.of(new HeaderLine("Auto-Submitted", "auto-generated"), new HeaderLine("X-Paperboy-Mail", KIND)),
                EncodedBody.of(mail.text()),
                EncodedBody.of(DeadLinks.inPlace(mail.html())));
        return signer.sign(MailComposer.bytes(MailComposer.compose(draft)), draft.date());
    }
}
