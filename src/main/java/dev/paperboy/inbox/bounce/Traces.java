package dev.paperboy.inbox.bounce;

import java.util.List;

/**
 * What a report says about which mail it means. All of it is from outside and none of it proven; each list holds a few short texts.
 *
 * @param addresses whom the report was sent to, and whom the mail was from by its envelope
 * @param messageIds with or without brackets
 * @param digests as {@code X-Paperboy-Digest} said
 * @param unsubscribeLinks as {@code List-Unsubscribe} said
 */
public record Traces(
        List<String> addresses, List<String> messageIds, List<String> digests, List<String> unsubscribeLinks) {

    /** Of nothing. */
    public static final Traces NONE = new Traces(List.of(), List.of(), List.of(), List.of());
}
