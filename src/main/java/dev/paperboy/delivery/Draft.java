package dev.paperboy.delivery;

import dev.paperboy.rendering.encoding.EncodedBody;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that makes a mail. Equal drafts give equal bytes, so whoever fills it takes nothing from the clock or from chance.
 *
 * @param replyTo null where answers go to {@code from}
 * @param messageId without its brackets
 * @param boundary parts the two bodies; without leading or trailing blanks
 * @param headers in the order they shall stand
 */
record Draft(
        Mailbox from,
        @Nullable Mailbox replyTo,
        Mailbox to,
        String subject,
        Instant date,
        String messageId,
        String boundary,
        List<HeaderLine> headers,
        EncodedBody text,
        EncodedBody html) {

    private static final Characters LEFT = Characters.lettersDigitsAnd("._+=-");
    private static final Characters DOMAIN = Characters.lettersDigitsAnd(".-");
    private static final Characters BOUNDARY = Characters.lettersDigitsAnd("._-");

    Draft {
        int at = messageId.indexOf('@');
        if (at < 0 || !LEFT.make(messageId, 0, at, 120) || !DOMAIN.make(messageId, at + 1, messageId.length(), 120)) {
            throw new IllegalArgumentException("Not a Message-ID: " + HeaderText.clean(messageId));
        }
        if (!BOUNDARY.make(boundary, 0, boundary.length(), 68)) {
            throw new IllegalArgumentException("Not a boundary: " + HeaderText.clean(boundary));
        }
        headers = List.copyOf(headers);
    }
}
