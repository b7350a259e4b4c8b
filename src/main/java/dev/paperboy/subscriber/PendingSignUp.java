package dev.paperboy.subscriber;

import java.util.List;

/**
 * What a confirmation page may show of a sign-up to whoever holds its token: never the address.
 *
 * @param topics in the order they were asked for
 */
public record PendingSignUp(List<PendingTopic> topics) {

    /**
     * One topic of the sign-up.
     *
     * @param filter as it was typed
     */
    public record PendingTopic(String name, String filter) {}

    static PendingSignUp of(Subscriber subscriber) {
        return new PendingSignUp(subscriber.topics().stream()
                .map(topic -> new PendingTopic(topic.name(), topic.filterText()))
                .toList());
    }
}
