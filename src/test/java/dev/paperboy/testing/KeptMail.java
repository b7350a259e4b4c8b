package dev.paperboy.testing;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;

/** A mail the sink wrote down before it answered. */
public final class KeptMail {

    private final String mailFrom;
    private final String recipient;
    private final byte[] bytes;
    private final int connection;

    KeptMail(String mailFrom, String recipient, byte[] bytes, int connection) {
        this.mailFrom = mailFrom;
        this.recipient = recipient;
        this.bytes = bytes;
        this.connection = connection;
    }

    public String mailFrom() {
        return mailFrom;
    }

    public String recipient() {
        return recipient;
    }

    /** As sent, the stuffed dots taken out. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** On which connection it came, counted from 1. */
    public int connection() {
        return connection;
    }

    public MimeMessage message() {
        try {
            return new MimeMessage((Session) null, new ByteArrayInputStream(bytes));
        } catch (MessagingException e) {
            throw new AssertionError("The kept mail cannot be read", e);
        }
    }
}
