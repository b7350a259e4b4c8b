package dev.paperboy.admin;

import dev.paperboy.delivery.LetterHistory;
import dev.paperboy.rendering.WrittenCadence;
import dev.paperboy.subscriber.Consent;
import dev.paperboy.subscriber.Status;
import dev.paperboy.subscriber.Subscriber;
import dev.paperboy.subscriber.Suppression;
import dev.paperboy.subscriber.Topic;
import java.time.Instant;
import java.util.List;

/**
 * A subscriber as the page prints it.
 *
 * @param cadence days and hour in words
 * @param confirmed empty when the address was never confirmed
 * @param actions what can be done in this state
 * @param suppressions why the address must not be mailed; none when it may
 */
record SubscriberView(
        long id,
        String address,
        String status,
        String cadence,
        int paperLimit,
        String language,
        Instant createdAt,
        String confirmed,
        List<Topic> topics,
        List<Consent> consents,
        List<Recipient> digests,
        List<LetterHistory.Written> letters,
        List<Move> actions,
        boolean active,
        List<Suppression> suppressions) {

    static SubscriberView of(
            Subscriber subscriber,
            List<Consent> consents,
            List<Recipient> digests,
            List<LetterHistory.Written> letters,
            List<Suppression> suppressions) {
        var settings = subscriber.settings();
        return new SubscriberView(
                subscriber.id(),
                subscriber.email(),
                StateWords.of(subscriber.status()),
                WrittenCadence.days(settings.cadence()) + " at " + WrittenCadence.hour(settings.cadence()),
                settings.paperLimit(),
                settings.locale().toLanguageTag(),
                subscriber.createdAt(),
                subscriber.confirmedAt().map(Moments::moment).orElse(""),
                subscriber.topics(),
                consents,
                digests,
                letters,
                Move.from(subscriber.status()),
                subscriber.status() == Status.ACTIVE,
                suppressions);
    }
}
