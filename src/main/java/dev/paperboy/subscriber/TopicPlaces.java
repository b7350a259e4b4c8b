package dev.paperboy.subscriber;

import dev.paperboy.matching.language.Filter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Puts a subscriber's topics as they are asked for; part of the caller's transaction. */
@ApplicationScoped
class TopicPlaces {

    private final TopicFilters filters;
    private final Event<SubscriberChanged> changes;

    TopicPlaces(TopicFilters filters, Event<SubscriberChanged> changes) {
        this.filters = filters;
        this.changes = changes;
    }

    /**
     * Those with an id are changed, those without are new, those left out go.
     *
     * @param subscriber made or locked by this transaction: a subscriber comes before filters in the order of locks
     */
    void arrange(Subscriber subscriber, CompiledTopics asked, Instant now) {
        var requests = asked.requests();
        var topics = subscriber.editableTopics();
        // The same new filters in one order, whoever brings them: two sign-ups never wait for each other.
        asked.filters().stream().sorted(Comparator.comparing(Filter::canonical)).forEach(filters::of);
        topics.removeIf(topic -> requests.stream().noneMatch(r -> Objects.equals(r.id(), topic.id())));
        var before = List.copyOf(topics);
        for (int i = 0; i < requests.size(); i++) {
            var request = requests.get(i);
            var known = before.stream()
                    .filter(topic -> Objects.equals(request.id(), topic.id()))
                    .findFirst();
            if (known.isEmpty()) {
                add(subscriber, request, asked.filters().get(i), i);
            } else {
                change(subscriber, known.get(), request, asked.filters().get(i), i, now);
            }
        }
    }

    Topic add(Subscriber subscriber, TopicRequest request, Filter filter, int place) {
        var topic = new Topic(subscriber, request, filters.of(filter), place);
        subscriber.editableTopics().add(topic);
        return topic;
    }

    void change(Subscriber subscriber, Topic topic, TopicRequest request, Filter filter, int place, Instant now) {
        if (topic.change(request, filters.of(filter), place)) {
            changes.fire(new SubscriberChanged.TopicSwitchedOn(subscriber.id(), topic.id(), now));
        }
    }
}
