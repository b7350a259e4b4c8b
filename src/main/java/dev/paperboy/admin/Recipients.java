package dev.paperboy.admin;

import dev.paperboy.delivery.Attempts;
import dev.paperboy.edition.Digest;
import dev.paperboy.edition.DigestContents;
import dev.paperboy.subscriber.Subscriber;
import dev.paperboy.subscriber.SubscriberRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/** Puts digests, their readers and the relay's last words side by side. */
@ApplicationScoped
class Recipients {

    private final SubscriberRepository subscribers;
    private final DigestContents contents;
    private final Attempts attempts;

    Recipients(SubscriberRepository subscribers, DigestContents contents, Attempts attempts) {
        this.subscribers = subscribers;
        this.contents = contents;
        this.attempts = attempts;
    }

    List<Recipient> of(List<Digest> digests) {
        var replies = attempts.lastReplies(digests.stream().map(Digest::id).toList());
        var readers = digests.stream().map(Digest::subscriberId).distinct().toList();
        var addresses = subscribers.list("id in ?1", readers).stream()
                .collect(Collectors.toMap(Subscriber::id, Subscriber::email));
        return digests.stream()
                .map(digest -> new Recipient(
                        digest.id(),
                        digest.date(),
                        digest.subscriberId(),
                        addresses.getOrDefault(digest.subscriberId(), ""),
                        StateWords.of(digest),
                        contents.sentence(digest),
                        digest.paperCount(),
                        replies.getOrDefault(digest.id(), "")))
                .toList();
    }
}
