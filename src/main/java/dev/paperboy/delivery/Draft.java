package dev.paperboy.delivery;

import dev.paperboy.rendering.encoding.EncodedBody;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
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

    private static final Pattern MESSAGE_ID = Pattern.compile("[A-Za-z0-9._+=-]{1,120}@[A-Za-z0-9.-]{1,120}");
    private static final Pattern BOUNDARY = Pattern.compile("[A-Za-z0-9._-]{1,68}");

    Draft {
        if (!MESSAGE_ID.matcher(messageId).matches()) {
            throw new IllegalArgumentException("Not a Message-ID: " + HeaderText.clean(messageId));
        }
        if (!BOUNDARY.matcher(boundary).matches()) {
            throw new IllegalArgumentException("Not a boundary: " + HeaderText.clean(boundary));
        }
        headers = List.copyOf(headers);
    }
}
