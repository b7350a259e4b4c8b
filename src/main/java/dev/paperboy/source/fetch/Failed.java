package dev.paperboy.source.fetch;

import java.time.Duration;

/**
 * There is no document.
 *
 * @param sentence for admins: what was wrong
 * @param status what the other side answered; 0 when it did not come to that
 * @param worthRetrying whether the same request may succeed later
 * @param said the beginning of what came with the status, up to 2,000 characters without control characters, "" for nothing.
 *     Hostile text: to look for a known reason in, never to be shown
 */
public record Failed(String sentence, int status, boolean worthRetrying, String said, Duration took) implements Answer {

    @Override
    public <T> T tell(Cases<T> cases) {
        return cases.failed(this);
    }
}
