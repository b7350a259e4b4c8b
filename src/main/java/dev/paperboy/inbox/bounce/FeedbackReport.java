package dev.paperboy.inbox.bounce;

import java.util.Locale;
import java.util.Optional;

/**
 * A complaint (RFC 5965).
 *
 * @param type {@code abuse}, {@code fraud}, {@code auth-failure}, {@code not-spam}…
 */
record FeedbackReport(String type) {

    private static final int LONGEST = 40;

    /** The complaint in this mail; empty when there is none. */
    static Optional<FeedbackReport> in(ReadMail mail) {
        return isHotmails(mail) ? Optional.of(new FeedbackReport("abuse")) : read(mail);
    }

    /** Hotmail's are older than the standard: the mail complained about, and a subject. */
    private static boolean isHotmails(ReadMail mail) {
        return mail.subject().toLowerCase(Locale.ROOT).strip().startsWith("complaint about message from")
                && mail.first(part ->
                                part.isEnclosed() && Fields.read(part.text()).has("x-hmxmroriginalrecipient"))
                        .isPresent();
    }

    private static Optional<FeedbackReport> read(ReadMail mail) {
        return mail.parts().stream()
                .filter(part -> part.isFeedback() || part.isText())
                .map(part -> Fields.read(part.text()))
                .filter(fields -> fields.has("feedback-type") && fields.has("user-agent"))
                .map(fields -> fields.get("feedback-type").strip().toLowerCase(Locale.ROOT))
                .map(type -> new FeedbackReport(type.substring(0, Math.min(LONGEST, type.length()))))
                .findFirst();
    }
}
