package dev.paperboy.web;

import dev.paperboy.edition.DigestContent;
import java.util.List;
import java.util.Optional;

/**
 * A paper of a digest whose reader may do something about it.
 *
 * @param base the path of the pages behind the digest's link
 * @param number in the mail, from 1
 * @param topics those that brought it, at least one
 */
record HeldPaper(String base, long subscriberId, int number, DigestContent.Entry entry, List<HeldTopic> topics) {

    long paperId() {
        return entry.paper().paperId();
    }

    /** The topic that this id names; empty when it did not bring the paper. */
    Optional<HeldTopic> topic(String id) {
        return topics.stream()
                .filter(topic -> String.valueOf(topic.id()).equals(id))
                .findFirst();
    }

    /** The first topic that is still there, else the first. */
    HeldTopic topic() {
        return topics.stream().filter(topic -> !topic.isGone()).findFirst().orElseGet(() -> topics.get(0));
    }
}
