package dev.paperboy.browser;

import dev.paperboy.testing.KeptMail;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what a reader reads in a mail. */
final class Mails {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+");

    private Mails() {}

    /** Empty when it is missing. */
    static String header(KeptMail mail, String name) {
        try {
            var value = mail.message().getHeader(name, null);
            return value == null ? "" : value;
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** Its text and its HTML, one after the other. */
    static String text(KeptMail mail) {
        try {
            return text(mail.message().getContent());
        } catch (MessagingException e) {
            throw new AssertionError(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Object content) throws MessagingException, IOException {
        if (!(content instanceof Multipart parts)) {
            return content.toString();
        }
        var text = new StringBuilder();
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            text.append(text(part.getContent())).append('\n');
        }
        return text.toString();
    }

    /** Every link of the mail, in its order. */
    static Set<String> links(KeptMail mail) {
        var links = new LinkedHashSet<String>();
        var found = LINK.matcher(text(mail));
        while (found.find()) {
            links.add(found.group().replace("&amp;", "&"));
        }
        return links;
    }

    /** The first link with this in it. */
    static String link(KeptMail mail, String part) {
        return links(mail).stream()
                .filter(link -> link.contains(part))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link with " + part + " in\n" + text(mail)));
    }
}
