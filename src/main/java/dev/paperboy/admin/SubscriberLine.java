package dev.paperboy.admin;

import dev.paperboy.subscriber.Subscriber;
import java.time.Instant;

/** A subscriber in a list. */
record SubscriberLine(long id, String address, String status, int topics, Instant createdAt) {

    static SubscriberLine of(Subscriber subscriber) {
        return new SubscriberLine(
                subscriber.id(),
                subscriber.email(),
                StateWords.of(subscriber.status()),
                subscriber.topics().size(),
                subscriber.createdAt());
    }
}
