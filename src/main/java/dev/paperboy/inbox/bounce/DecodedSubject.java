package dev.paperboy.inbox.bounce;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;

/** A subject as people see it. */
final class DecodedSubject {

    private static final int LONGEST = 400;

    private DecodedSubject() {}

    static String of(String field) {
        var bounded = field.substring(0, Math.min(LONGEST, field.length()));
        try {
            return MimeUtility.decodeText(bounded);
        } catch (UnsupportedEncodingException | RuntimeException e) {
            // Nobody's charset, or nonsense in it: as it stands.
            return bounded;
        }
    }
}
