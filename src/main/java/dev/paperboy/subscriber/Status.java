package dev.paperboy.subscriber;

/** A subscriber's state; only ACTIVE ones get digests. */
public enum Status {
    PENDING,
    ACTIVE,
    PAUSED,
    UNSUBSCRIBED,
    SUPPRESSED
}
