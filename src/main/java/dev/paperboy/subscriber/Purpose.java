package dev.paperboy.subscriber;

import java.time.Duration;

/** What a token in a letter opens, and for how long. */
public enum Purpose {
    CONFIRM(Duration.ofDays(2)),
    LOG_IN(Duration.ofMinutes(15));

    private final Duration life;

    Purpose(Duration life) {
        this.life = life;
    }

    public Duration life() {
        return life;
    }
}
