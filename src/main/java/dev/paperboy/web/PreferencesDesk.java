package dev.paperboy.web;

import dev.paperboy.edition.Digest;
import dev.paperboy.edition.DigestContents;
import dev.paperboy.edition.DigestRepository;
import dev.paperboy.rendering.WrittenDate;
import dev.paperboy.subscriber.Status;
import dev.paperboy.subscriber.Subscriber;
import dev.paperboy.subscriber.SubscriberRepository;
import dev.paperboy.subscriber.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Lays out what the preferences show. */
@ApplicationScoped
class PreferencesDesk {

    private static final int DIGESTS = 30;

    private final SubscriberRepository subscribers;
    private final DigestRepository digests;
    private final DigestContents contents;
    private final Clock clock;

    PreferencesDesk(SubscriberRepository subscribers, DigestRepository digests, DigestContents contents, Clock clock) {
        this.subscribers = subscribers;
        this.digests = digests;
        this.contents = contents;
        this.clock = clock;
    }

    /**
     * The page as it stands.
     *
     * @param opened the topic whose fields are shown at once; 0 for none
     */
    @Transactional
    PreferencesView of(Access reader, long opened) {
        var subscriber = subscribers.findByIdOptional(reader.subscriberId()).orElseThrow(NotFoundException::new);
        var past = digests.search(Optional.of(subscriber.id()), Optional.empty())
                .page(0, DIGESTS)
                .list();
        var topics = subscriber.topics();
        return new PreferencesView(
                reader.base(),
                reader.session(),
                reader.session() ? subscriber.email() : "",
                standing(subscriber.status()),
                "",
                topics.stream()
                        .map(topic -> TopicForm.of(topic, topic.id() == opened))
                        .toList(),
                TopicForm.empty(topics.isEmpty()),
                ScheduleForm.of(subscriber.settings()),
                next(subscriber, past.stream().findFirst().map(Digest::date)),
                past.stream().map(digest -> line(reader, digest)).toList());
    }

    private PreferencesView.Past line(Access reader, Digest digest) {
        return new PreferencesView.Past(
                withoutYear(digest.date(), Locale.forLanguageTag(digest.locale())),
                DigestWords.of(digest, contents.sentence(digest)),
                digest.paperCount(),
                reader.base() + "/digests/" + digest.id());
    }

    private static PreferencesView.Standing standing(Status status) {
        return new PreferencesView.Standing(
                status == Status.ACTIVE,
                status == Status.PAUSED,
                status == Status.PENDING,
                status == Status.UNSUBSCRIBED,
                status == Status.SUPPRESSED);
    }

    private String next(Subscriber subscriber, Optional<LocalDate> last) {
        if (subscriber.status() == Status.PAUSED) {
            return "None while you pause.";
        }
        if (subscriber.topics().stream().noneMatch(Topic::enabled)) {
            return "None until a topic is on.";
        }
        var settings = subscriber.settings();
        var cadence = settings.cadence();
        var now = clock.instant();
        var due = last.map(date -> cadence.next(date, now)).orElseGet(() -> cadence.first(now));
        return "%s at %02d:00 (%s)"
                .formatted(withoutYear(due.date(), settings.locale()), cadence.hour(), name(cadence.zone()));
    }

    private static String name(ZoneId zone) {
        return zone.getId().equals("Z") ? "UTC" : zone.getId();
    }

    private static String withoutYear(LocalDate date, Locale locale) {
        return WrittenDate.of(date, locale).replaceFirst(",? \\d{4,}$", "");
    }
}
