package dev.paperboy.api;

import dev.paperboy.subscriber.Subscriber;
import dev.paperboy.subscriber.Topic;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** A subscriber as the API shows it. */
record SubscriberJson(
        String id,
        String email,
        String status,
        List<TopicJson> topics,
        String timeZone,
        int hour,
        List<String> weekdays,
        String locale,
        int limit,
        Instant createdAt) {

    record TopicJson(String id, String name, String filter, String canonical, int limit, boolean enabled) {

        static TopicJson of(Topic topic) {
            return new TopicJson(
                    String.valueOf(topic.id()),
                    topic.name(),
                    topic.filterText(),
                    topic.canonicalFilter(),
                    topic.paperLimit(),
                    topic.enabled());
        }
    }

    static SubscriberJson of(Subscriber subscriber) {
        var settings = subscriber.settings();
        return new SubscriberJson(
                String.valueOf(subscriber.id()),
                subscriber.email(),
                subscriber.status().name(),
                subscriber.topics().stream().map(TopicJson::of).toList(),
                settings.cadence().zone().getId(),
                settings.cadence().hour(),
                settings.cadence().weekdays().stream()
                        .sorted()
                        .map(SubscriberJson::name)
                        .toList(),
                settings.locale().toLanguageTag(),
                settings.paperLimit(),
                subscriber.createdAt());
    }

    private static String name(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }
}
