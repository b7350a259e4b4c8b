package dev.paperboy.delivery;

import dev.paperboy.rendering.encoding.EncodedBody;
import dev.paperboy.subscriber.LetterCause;
import dev.paperboy.subscriber.Subscriber;
import dev.paperboy.subscriber.SubscriberChanged;
import dev.paperboy.subscriber.SubscriberRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Writes the letter of each cause, whole and ready to go, in the cause's own transaction. */
@ApplicationScoped
class Letters {

    private static final Logger LOG = Logger.getLogger(Letters.class);

    private final DataSource database;
    private final SubscriberRepository subscribers;
    private final LetterDrafts drafts;
    private final LetterRows rows;
    private final MailIdentity identity;
    private final MailSigner signer;
    private final Sending sending;

    Letters(
            DataSource database,
            SubscriberRepository subscribers,
            LetterDrafts drafts,
            LetterRows rows,
            MailIdentity identity,
            MailSigner signer,
            Sending sending) {
        this.database = database;
        this.subscribers = subscribers;
        this.drafts = drafts;
        this.rows = rows;
        this.identity = identity;
        this.signer = signer;
        this.sending = sending;
    }

    void write(@Observes LetterCause cause) throws SQLException {
        var obstacle = sending.obstacle();
        if (obstacle.isPresent()) {
            LOG.warnf("A letter was not written. %s", obstacle.get());
            return;
        }
        var reader = subscribers.findById(cause.subscriberId());
        if (reader != null) {
            insert(drafts.of(cause, reader), reader, cause.at());
        }
    }

    /** Only the goodbye still goes to somebody who is forgotten; and what is being handed over this moment. */
    void forget(@Observes SubscriberChanged.Erased change) throws SQLException {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(
                        """
                        delete from letter where subscriber_id = ? and kind <> 'goodbye'
                          and state in ('WAITING', 'CLAIMED', 'RETRY', 'UNKNOWN')
                        """)) {
            delete.setLong(1, change.subscriberId());
            delete.executeUpdate();
        }
    }

    private void insert(LetterDraft letter, Subscriber reader, Instant now) throws SQLException {
        var messageId = rows.messageId();
        rows.insert(
                reader.id(),
                letter.kind(),
                reader.email(),
                messageId,
                bytes(letter, reader, messageId, now),
                letter.life());
    }

    private byte[] bytes(LetterDraft letter, Subscriber reader, String messageId, Instant now) {
        var draft = new Draft(
                identity.from(),
                identity.replyTo().orElse(null),
                new Mailbox("", reader.email()),
                letter.mail().subject(),
                now,
                messageId,
                LetterRows.boundary(),
                List.of(
                        new HeaderLine("Auto-Submitted", "auto-generated"),
                        new HeaderLine("X-Paperboy-Mail", letter.kind())),
                EncodedBody.of(letter.mail().text()),
                EncodedBody.of(letter.mail().html()));
        return signer.sign(MailComposer.bytes(MailComposer.compose(draft)), now);
    }
}
