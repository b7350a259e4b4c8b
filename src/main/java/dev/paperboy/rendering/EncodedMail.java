package dev.paperboy.rendering;

import dev.paperboy.rendering.encoding.EncodedBody;
import java.util.Arrays;

/** A mail whose parts are ready for the wire. */
public record EncodedMail(String subject, EncodedBody text, EncodedBody html) {

    boolean sameAs(EncodedMail other) {
        return subject.equals(other.subject)
                && Arrays.equals(text.bytes(), other.text.bytes())
                && Arrays.equals(html.bytes(), other.html.bytes());
    }

    static EncodedMail of(RenderedMail mail) {
        return new EncodedMail(mail.subject(), EncodedBody.of(mail.text()), EncodedBody.of(mail.html()));
    }
}
