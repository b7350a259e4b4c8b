package dev.paperboy.admin;

import dev.paperboy.edition.DigestRepository;
import dev.paperboy.edition.SkipReason;
import dev.paperboy.subscriber.Status;
import dev.paperboy.subscriber.Subscriber;
import dev.paperboy.subscriber.SubscriberRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

/** Finds the subscribers that a form names, and says who gets nothing. */
@ApplicationScoped
class Named {

    private final SubscriberRepository subscribers;
    private final DigestRepository digests;

    Named(SubscriberRepository subscribers, DigestRepository digests) {
        this.subscribers = subscribers;
        this.digests = digests;
    }

    Whom of(Asked asked) {
        return asked.names().isEmpty() ? everybody(asked.date()) : these(asked);
    }

    private Whom these(Asked asked) {
        var ids = new ArrayList<Long>();
        var leftOut = new ArrayList<String>();
        for (var name : asked.names()) {
            var found = find(name);
            if (found.isEmpty()) {
                leftOut.add(name + ": there is no such subscriber.");
            } else {
                why(found.get(), asked.date()).ifPresent(why -> leftOut.add(name + ": " + why));
                ids.add(found.get().id());
            }
        }
        return new Whom(Optional.of(ids.stream().distinct().toList()), leftOut);
    }

    private Whom everybody(LocalDate date) {
        var leftOut = new ArrayList<String>();
        long served = digests.count("date = ?1 and not (state = SKIPPED and reason = NOTHING_MATCHED)", date);
        if (served > 0) {
            leftOut.add(EditionView.number(served) + " have a digest of this date already: nobody gets two.");
        }
        long empty = digests.count("date = ?1 and state = SKIPPED and reason = NOTHING_MATCHED", date);
        if (empty > 0) {
            leftOut.add(EditionView.number(empty)
                    + " had nothing that matched: they are tried again when new papers have come in.");
        }
        subscribers.counts().forEach((status, count) -> {
            if (status != Status.ACTIVE && count > 0) {
                leftOut.add(EditionView.number(count) + " are " + StateWords.of(status)
                        + ": only active subscribers get digests.");
            }
        });
        return new Whom(Optional.empty(), leftOut);
    }

    private Optional<String> why(Subscriber subscriber, LocalDate date) {
        if (subscriber.status() != Status.ACTIVE) {
            return Optional.of(
                    "is " + StateWords.of(subscriber.status()) + ", and only active subscribers get digests.");
        }
        return digests.search(Optional.of(subscriber.id()), Optional.of(date))
                .firstResultOptional()
                .map(digest -> digest.reason().equals(Optional.of(SkipReason.NOTHING_MATCHED))
                        ? "nothing matched; tried again when new papers have come in."
                        : "has a digest of this date already (" + StateWords.of(digest) + ").");
    }

    private Optional<Subscriber> find(String name) {
        if (name.contains("@")) {
            return subscribers.byAddress(name);
        }
        return name.matches("[1-9]\\d{0,17}") ? subscribers.findByIdOptional(Long.valueOf(name)) : Optional.empty();
    }
}
