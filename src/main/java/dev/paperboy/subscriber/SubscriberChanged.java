package dev.paperboy.subscriber;

import java.time.Instant;

/** Something about a subscriber that others follow; fired inside the transaction that changes it. */
public sealed interface SubscriberChanged {

    long subscriberId();

    /** The one now of the change. */
    Instant at();

    /** The address was confirmed for the first time. */
    record Confirmed(long subscriberId, Cadence cadence, Instant at) implements SubscriberChanged {}

    /** Came back after a pause, a departure or a suppression. */
    record Resumed(long subscriberId, Cadence cadence, Instant at) implements SubscriberChanged {}

    /** Other weekdays, another hour or zone. */
    record CadenceChanged(long subscriberId, Cadence cadence, Instant at) implements SubscriberChanged {}

    /** A topic that was off is on again. */
    record TopicSwitchedOn(long subscriberId, long topicId, Instant at) implements SubscriberChanged {}

    /** The subscriber and everything that says who it was is gone when the transaction commits. */
    record Erased(long subscriberId, Instant at) implements SubscriberChanged {}
}
