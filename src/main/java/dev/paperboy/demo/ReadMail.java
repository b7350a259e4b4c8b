package dev.paperboy.demo;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows of a mail.
 *
 * @param kind {@code digest}, or {@code letter} with its own name, as the mail's headers say
 * @param sent the mail's own date; null if it has none
 * @param html empty if the mail has no such part, like {@code text}
 */
record ReadMail(
        int number,
        String from,
        String to,
        String subject,
        String kind,
        @Nullable Instant sent,
        Optional<String> text,
        Optional<String> html) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final Session SESSION = Session.getInstance(new Properties());

    /** @throws IOException if the bytes are no mail */
    static ReadMail of(int number, byte[] bytes) throws IOException {
        try {
            var mail = new MimeMessage(SESSION, new ByteArrayInputStream(bytes));
            var sent = mail.getSentDate();
            var subject = mail.getSubject();
            return new ReadMail(
                    number,
                    header(mail, "From"),
                    header(mail, "To"),
                    subject == null ? "(no subject)" : subject,
                    kind(mail),
                    sent == null ? null : sent.toInstant(),
                    part(mail, "text/plain"),
                    part(mail, "text/html"));
        } catch (MessagingException e) {
            throw new IOException("This is not a mail", e);
        }
    }

    /** The date as a page prints it; empty if the mail has none. */
    public String date() {
        return sent == null ? "" : DATE.format(sent);
    }

    private static String header(MimeMessage mail, String name) throws MessagingException {
        var value = mail.getHeader(name, ", ");
        return value == null ? "" : decoded(value);
    }

    /** As it stands where it is not well encoded. */
    private static String decoded(String value) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(value));
        } catch (UnsupportedEncodingException e) {
            return value;
        }
    }

    private static String kind(MimeMessage mail) throws MessagingException {
        var letter = mail.getHeader("X-Paperboy-Mail", null);
        if (letter != null) {
            return "letter: " + letter;
        }
        return mail.getHeader("X-Paperboy-Digest") == null ? "mail" : "digest";
    }

    /** The first part of that type. */
    private static Optional<String> part(Part part, String type) throws MessagingException, IOException {
        var content = part.getContent();
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var found = part(parts.getBodyPart(i), type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return part.isMimeType(type) && content instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
