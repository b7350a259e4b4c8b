package dev.paperboy.web;

import dev.paperboy.edition.DigestContent;
import dev.paperboy.subscriber.Topic;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A topic that brought a paper, as it is now.
 *
 * @param id 0 when the reader has no such topic any more
 * @param name of now, else of then
 * @param filter as the reader wrote it
 * @param canonical the same in canonical form
 * @param then the filter in canonical form that it had when the digest was planned; empty when it is not known any more
 * @param muted the day on which its mute ends, in words; empty when it is not muted
 */
record HeldTopic(
        long id, String name, String filter, String canonical, String then, int limit, boolean enabled, String muted) {

    public boolean isGone() {
        return id == 0;
    }

    /** Whether there is another filter to go back to. */
    public boolean isChanged() {
        return !isGone() && !then.isEmpty() && !then.equals(canonical);
    }

    /** By name and filter, by name, or by filter: whatever the reader has not changed since. */
    static HeldTopic of(DigestContent.Why why, List<Topic> topics, Instant now, ZoneId zone) {
        Predicate<Topic> named = topic -> topic.name().equals(why.topic());
        Predicate<Topic> asking = topic -> topic.canonicalFilter().equals(why.filter());
        return Stream.of(named.and(asking), named, asking)
                .flatMap(like -> topics.stream().filter(like).findFirst().stream())
                .findFirst()
                .map(topic -> of(topic, why, topic.mutedUntil(now).map(until -> ShortDate.of(until, zone))))
                .orElseGet(() -> new HeldTopic(0, why.topic(), "", "", "", 1, false, ""));
    }

    private static HeldTopic of(Topic topic, DigestContent.Why why, Optional<String> muted) {
        return new HeldTopic(
                topic.id(),
                topic.name(),
                topic.filterText(),
                topic.canonicalFilter(),
                why.filter(),
                topic.paperLimit(),
                topic.enabled(),
                muted.orElse(""));
    }
}
