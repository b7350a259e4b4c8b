package dev.paperboy.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** A mail with a text and an HTML part, as it went over the wire and as it is read. */
public final class OpenedMail {

    private final byte[] bytes;
    private final MimeMessage message;

    public OpenedMail(byte[] bytes) {
        this.bytes = bytes.clone();
        try {
            this.message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(this.bytes));
        } catch (MessagingException e) {
            throw new AssertionError("Not a mail", e);
        }
    }

    /** As it went over the wire; ASCII in all good mails. */
    public String raw() {
        return new String(bytes, US_ASCII);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** What stands before the first empty line, each header folded as it came. */
    public String head() {
        var raw = raw();
        return raw.substring(0, raw.indexOf("\r\n\r\n") + 2);
    }

    /** The values of all headers of this name, unfolded but not decoded. */
    public List<String> headers(String name) {
        try {
            var values = message.getHeader(name);
            return values == null
                    ? List.of()
                    : Arrays.stream(values)
                            .map(value -> value.replaceAll("\\r\\n(?=[ \\t])", ""))
                            .toList();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** The value of the one header of this name. */
    public String header(String name) {
        var values = headers(name);
        if (values.size() != 1) {
            throw new AssertionError(values.size() + " headers " + name);
        }
        return values.get(0);
    }

    public String text() {
        return content(part(0));
    }

    public String html() {
        return content(part(1));
    }

    /** The content type of each part. */
    public List<String> types() {
        return List.of(type(part(0)), type(part(1)));
    }

    public int parts() {
        try {
            return ((MimeMultipart) message.getContent()).getCount();
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private BodyPart part(int number) {
        try {
            return ((MimeMultipart) message.getContent()).getBodyPart(number);
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String content(BodyPart part) {
        try {
            return ((String) part.getContent()).replace("\r\n", "\n");
        } catch (MessagingException e) {
            throw new AssertionError(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(BodyPart part) {
        try {
            return part.getContentType();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** The whole mail as people read it. */
    @Override
    public String toString() {
        return head() + "\n" + text() + "\n" + html();
    }
}
