package dev.paperboy.delivery;

import dev.paperboy.rendering.EncodedMail;
import dev.paperboy.rendering.RenderedMail;
import dev.paperboy.rendering.encoding.EncodedBody;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/** Mails around digests, whole and ready for the wire. */
public final class BenchedMails {

    private static final HeaderLine ONE_CLICK = new HeaderLine("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    private static final HeaderLine AUTOMATIC = new HeaderLine("Auto-Submitted", "auto-generated");
    private static final Mailbox FROM = new Mailbox("Paperboy", "digest@papers.example.org");

    private BenchedMails() {}

    /** By Jakarta Mail, with both bodies encoded for this mail. */
    public static byte[] plain(RenderedMail mail, int reader) {
        return MailComposer.bytes(MailComposer.compose(
                draft(mail.subject(), EncodedBody.of(mail.text()), EncodedBody.of(mail.html()), reader)));
    }

    /** From bodies that are encoded. */
    public static byte[] ready(EncodedMail mail, int reader) {
        return DigestComposer.compose(draft(mail.subject(), mail.text(), mail.html(), reader))
                .bytes();
    }

    /** The same, written as it is to a relay; says how long it was. */
    public static int write(EncodedMail mail, int reader, OutputStream out) throws IOException {
        var message = DigestComposer.compose(draft(mail.subject(), mail.text(), mail.html(), reader));
        message.writeTo(out);
        out.flush();
        return message.length();
    }

    /** What a relay's line collects mails in, which go nowhere. */
    public static OutputStream line() {
        return new MailBuffer(OutputStream.nullOutputStream());
    }

    private static Draft draft(String subject, EncodedBody text, EncodedBody html, int reader) {
        return new Draft(
                FROM,
                null,
                new Mailbox("", "reader" + reader + "@example.org"),
                subject,
                Instant.EPOCH.plusSeconds(reader),
                reader + "0123456789abcdef.20261120@papers.example.org",
                "pb-0123456789abcdef" + reader,
                List.of(
                        new HeaderLine("List-Id", "Paperboy <daily.papers.example.org>"),
                        new HeaderLine("List-Unsubscribe", "<https://papers.example.org/unsubscribe/" + reader + ">"),
                        ONE_CLICK,
                        AUTOMATIC,
                        new HeaderLine("X-Paperboy-Digest", String.valueOf(reader))),
                text,
                html);
    }
}
