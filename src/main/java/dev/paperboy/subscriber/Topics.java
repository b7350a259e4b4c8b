package dev.paperboy.subscriber;

import dev.paperboy.matching.language.Filter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * A reader's own changes of single topics, each one transaction. A topic of somebody else is no topic: a call that names one
 * answers false, as for one that is gone.
 */
@ApplicationScoped
public class Topics {

    /** How long a mute lasts: who gets one mail a week misses one, whenever they press the button. */
    public static final Duration MUTE = Duration.ofDays(7);

    private final SubscriberRepository subscribers;
    private final TopicPlaces places;
    private final Consents consents;
    private final Clock clock;

    Topics(SubscriberRepository subscribers, TopicPlaces places, Consents consents, Clock clock) {
        this.subscribers = subscribers;
        this.places = places;
        this.consents = consents;
        this.clock = clock;
    }

    /**
     * Adds a topic behind the others.
     *
     * @param name for one that is called after its filter see {@link TopicRequest#nameOf}
     * @return the topic's id; empty when there is no such subscriber
     * @throws InvalidTopicException when the filter does not parse; nothing is changed
     * @throws RefusedTopicException for a wrong name or limit, and for one topic too many; nothing is changed
     */
    @Transactional(rollbackOn = Exception.class)
    public OptionalLong add(long subscriberId, String name, String filter, int limit, boolean enabled)
            throws InvalidTopicException, RefusedTopicException {
        var request = request(name, filter, limit, enabled);
        var compiled = compile(request);
        var locked = subscribers.lock(subscriberId);
        if (locked.isEmpty()) {
            return OptionalLong.empty();
        }
        var subscriber = locked.get();
        var place = subscriber.topics().size();
        if (place >= TopicRequest.MOST_TOPICS) {
            throw new RefusedTopicException(
                    "There can be " + TopicRequest.MOST_TOPICS + " topics at most. Delete one to make room.");
        }
        var topic = places.add(subscriber, request, compiled, place);
        subscribers.flush();
        consents.topicsChanged(subscriber, Origin.WEB, clock.instant());
        return OptionalLong.of(topic.id());
    }

    /**
     * Changes a topic where it stands.
     *
     * @return false when the subscriber has no such topic
     * @throws InvalidTopicException when the filter does not parse; nothing is changed
     * @throws RefusedTopicException for a wrong name or limit; nothing is changed
     */
    @Transactional(rollbackOn = Exception.class)
    public boolean change(long subscriberId, long topicId, String name, String filter, int limit, boolean enabled)
            throws InvalidTopicException, RefusedTopicException {
        var request = request(name, filter, limit, enabled);
        var compiled = compile(request);
        return edit(
                subscriberId,
                topicId,
                (subscriber, topic, now) -> places.change(subscriber, topic, request, compiled, topic.place(), now));
    }

    /**
     * Deletes a topic. The last one may go too: then nothing comes.
     *
     * @return false when the subscriber has no such topic
     */
    @Transactional
    public boolean delete(long subscriberId, long topicId) {
        return edit(subscriberId, topicId, (subscriber, topic, now) -> subscriber.remove(topic));
    }

    /**
     * Swaps a topic with the one before it; the first stays where it is.
     *
     * @return false when the subscriber has no such topic
     */
    @Transactional
    public boolean moveUp(long subscriberId, long topicId) {
        return edit(subscriberId, topicId, (subscriber, topic, now) -> subscriber.move(topic, -1));
    }

    /**
     * Swaps a topic with the one behind it; the last stays where it is.
     *
     * @return false when the subscriber has no such topic
     */
    @Transactional
    public boolean moveDown(long subscriberId, long topicId) {
        return edit(subscriberId, topicId, (subscriber, topic, now) -> subscriber.move(topic, 1));
    }

    /**
     * Lets a topic bring nothing for a week from now; one that is muted already for a week from now, too.
     *
     * @return false when the subscriber has no such topic
     */
    @Transactional
    public boolean mute(long subscriberId, long topicId) {
        return edit(subscriberId, topicId, (subscriber, topic, now) -> topic.mute(now, now.plus(MUTE)));
    }

    /**
     * Ends a mute before its time; a topic that is not muted stays as it is.
     *
     * @return false when the subscriber has no such topic
     */
    @Transactional
    public boolean endMute(long subscriberId, long topicId) {
        return edit(subscriberId, topicId, (subscriber, topic, now) -> topic.endMute());
    }

    private interface Edit {
        void make(Subscriber subscriber, Topic topic, Instant now);
    }

    private boolean edit(long subscriberId, long topicId, Edit edit) {
        var subscriber = subscribers.lock(subscriberId);
        var topic = subscriber.flatMap(
                s -> s.topics().stream().filter(t -> t.id() == topicId).findFirst());
        if (subscriber.isEmpty() || topic.isEmpty()) {
            return false;
        }
        var now = clock.instant();
        var before = subscriber.get().filters();
        edit.make(subscriber.get(), topic.get(), now);
        if (!before.equals(subscriber.get().filters())) {
            consents.topicsChanged(subscriber.get(), Origin.WEB, now);
        }
        return true;
    }

    private static TopicRequest request(String name, String filter, int limit, boolean enabled)
            throws RefusedTopicException {
        try {
            return new TopicRequest(null, name, filter, limit, enabled);
        } catch (IllegalArgumentException e) {
            throw new RefusedTopicException(Objects.requireNonNullElse(e.getMessage(), "This topic cannot be taken."));
        }
    }

    private static Filter compile(TopicRequest request) throws InvalidTopicException {
        return CompiledTopics.of(List.of(request)).filters().get(0);
    }
}
