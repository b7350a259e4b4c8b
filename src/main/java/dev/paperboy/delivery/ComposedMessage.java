package dev.paperboy.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

/** A mail whose Message-ID is given, not made up: Angus would take the clock, a random number and the host's name. */
final class ComposedMessage extends MimeMessage {

    private final String messageId;

    ComposedMessage(String messageId) {
        super((Session) null);
        this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + messageId + ">");
    }

    /** "=_" occurs in no quoted-printable text, so the boundary cannot stand in a body. */
    static String contentType(String boundary) {
        return "multipart/alternative;\r\n boundary=\"=_" + boundary + "\"";
    }

    /** Two bodies of one mail; the boundary is given for the same reason. */
    static final class Alternatives extends MimeMultipart {

        Alternatives(String boundary) {
            contentType = contentType(boundary);
        }
    }
}
