package dev.paperboy.source.fetch;

import java.time.Duration;
import java.time.Instant;

/**
 * The other side wants to be left alone, or is left alone after troubles. Asking again earlier is answered here, not there.
 *
 * @param until when it may be asked again
 * @param sentence for admins: what happened
 */
public record NotNow(Instant until, String sentence, Duration took) implements Answer {

    @Override
    public <T> T tell(Cases<T> cases) {
        return cases.notNow(this);
    }
}
