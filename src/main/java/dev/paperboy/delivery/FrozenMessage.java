package dev.paperboy.delivery;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Ready bytes in the shape Angus wants, so that nothing is parsed, saved or changed on the way. */
final class FrozenMessage extends MimeMessage {

    private final OutgoingMail mail;

    FrozenMessage(Session session, OutgoingMail mail) {
        super(session);
        this.mail = mail;
    }

    @Override
    public void writeTo(OutputStream out, String @Nullable [] ignoredHeaders) throws IOException {
        mail.writeWithoutLastLineEnd(out);
    }
}
