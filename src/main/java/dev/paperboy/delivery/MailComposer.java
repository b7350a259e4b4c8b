package dev.paperboy.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.paperboy.rendering.encoding.EncodedBody;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Makes the mail of a draft: the same bytes every time, in ASCII, so that no relay has a reason to recode them and thereby
 * break a signature.
 */
final class MailComposer {

    /** Angus' own would take the zone of the host. */
    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM uuuu HH:mm:ss '+0000'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private MailComposer() {}

    static MimeMessage compose(Draft draft) {
        try {
            var message = new ComposedMessage(draft.messageId());
            addHeaders(message, draft);
            var parts = new ComposedMessage.Alternatives(draft.boundary());
            parts.addBodyPart(part("text/plain", draft.text()));
            parts.addBodyPart(part("text/html", draft.html()));
            message.setContent(parts);
            message.saveChanges();
            return message;
        } catch (MessagingException e) {
            throw new IllegalStateException("A mail could not be composed", e);
        }
    }

    static byte[] bytes(MimeMessage message) {
        try {
            var out = new ByteArrayOutputStream(32 * 1024);
            message.writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("A mail could not be written", e);
        }
    }

    private static void addHeaders(MimeMessage message, Draft draft) throws MessagingException {
        message.setHeader("Date", DATE.format(draft.date()));
        message.setHeader("From", draft.from().folded("From"));
        if (draft.replyTo() != null) {
            message.setHeader("Reply-To", draft.replyTo().folded("Reply-To"));
        }
        message.setHeader("To", draft.to().folded("To"));
        message.setHeader("Subject", HeaderLine.foldedText("Subject", draft.subject()));
        for (HeaderLine header : draft.headers()) {
            message.addHeader(header.name(), header.folded());
        }
    }

    /** The body is encoded already: Angus then need not guess its nature, and copies it as it is. */
    private static MimeBodyPart part(String type, EncodedBody body) throws MessagingException {
        var headers = new InternetHeaders();
        headers.setHeader("Content-Type", type + "; charset=UTF-8");
        headers.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return new MimeBodyPart(headers, body.length() == 0 ? "\r\n".getBytes(US_ASCII) : body.bytes());
    }
}
