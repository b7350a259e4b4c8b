package dev.paperboy.source.fetch;

import java.time.Duration;

/** The other side has nothing newer than what we have stored (304). */
public record Unchanged(Duration took) implements Answer {

    @Override
    public <T> T tell(Cases<T> cases) {
        return cases.unchanged(this);
    }
}
