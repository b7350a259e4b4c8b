package dev.paperboy.web;

import dev.paperboy.edition.Digest;
import dev.paperboy.edition.DigestContents;
import dev.paperboy.edition.DigestRepository;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Papers;
import dev.paperboy.rendering.PaperCards;
import dev.paperboy.rendering.PaperView;
import dev.paperboy.rendering.WrittenDate;
import dev.paperboy.subscriber.SavedPaper;
import dev.paperboy.subscriber.SavedPapers;
import dev.paperboy.subscriber.Status;
import dev.paperboy.subscriber.Subscriber;
import dev.paperboy.subscriber.SubscriberRepository;
import dev.paperboy.subscriber.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays out what the preferences show. */
@ApplicationScoped
class PreferencesDesk {

    private static final int DIGESTS = 30;
    private static final int SAVED = 50;

    private final SubscriberRepository subscribers;
    private final DigestRepository digests;
    private final DigestContents contents;
    private final SavedPapers saved;
    private final Papers papers;
    private final Clock clock;

    PreferencesDesk(
            SubscriberRepository subscribers,
            DigestRepository digests,
            DigestContents contents,
            SavedPapers saved,
            Papers papers,
            Clock clock) {
        this.subscribers = subscribers;
        this.digests = digests;
        this.contents = contents;
        this.saved = saved;
        this.papers = papers;
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
        var now = clock.instant();
        var zone = subscriber.settings().cadence().zone();
        var list = saved.of(subscriber.id());
        return new PreferencesView(
                reader.base(),
                reader.session(),
                reader.session() ? subscriber.email() : "",
                PreferencesView.Standing.of(subscriber.status()),
                "",
                topics.stream()
                        .map(topic -> form(topic, topic.id() == opened, now, zone))
                        .toList(),
                TopicForm.empty(topics.isEmpty()),
                ScheduleForm.of(subscriber.settings()),
                next(subscriber, past.stream().findFirst().map(Digest::date)),
                past.stream().map(digest -> line(reader, digest)).toList(),
                saved(list, zone),
                list.size());
    }

    private List<PreferencesView.Saved> saved(List<SavedPaper> list, ZoneId zone) {
        var newest = list.stream().limit(SAVED).toList();
        var stored = papers.byIds(newest.stream().map(SavedPaper::paperId).toList()).stream()
                .collect(Collectors.toMap(Paper::id, PaperCards::of));
        return newest.stream()
                .flatMap(paper -> Stream.ofNullable(stored.get(paper.paperId())).map(card -> saved(paper, card, zone)))
                .toList();
    }

    private static PreferencesView.Saved saved(SavedPaper paper, PaperView card, ZoneId zone) {
        return new PreferencesView.Saved(
                paper.paperId(), card.fullTitle(), card.href(), ShortDate.of(paper.savedAt(), zone));
    }

    private PreferencesView.Past line(Access reader, Digest digest) {
        return new PreferencesView.Past(
                withoutYear(digest.date(), Locale.forLanguageTag(digest.locale())),
                DigestWords.of(digest, contents.sentence(digest)),
                digest.paperCount(),
                reader.base() + "/digests/" + digest.id());
    }

    private static TopicForm form(Topic topic, boolean open, Instant now, ZoneId zone) {
        var muted = topic.mutedUntil(now).map(until -> ShortDate.of(until, zone));
        return TopicForm.of(topic, open, muted.orElse(""));
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
        var muted = mutedUntil(subscriber, due.at());
        if (muted.isPresent()) {
            return "None while all topics are muted, until "
                    + ShortDate.of(muted.get(), settings.cadence().zone()) + ".";
        }
        return "%s at %02d:00 (%s)"
                .formatted(withoutYear(due.date(), settings.locale()), cadence.hour(), name(cadence.zone()));
    }

    /** When the first topic speaks again; empty when one speaks at that moment. */
    private static Optional<Instant> mutedUntil(Subscriber subscriber, Instant at) {
        var ends = subscriber.topics().stream()
                .filter(Topic::enabled)
                .map(topic -> topic.mutedUntil(at))
                .toList();
        return ends.stream().allMatch(Optional::isPresent)
                ? ends.stream().flatMap(Optional::stream).min(Comparator.naturalOrder())
                : Optional.empty();
    }

    private static String name(ZoneId zone) {
        return zone.getId().equals("Z") ? "UTC" : zone.getId();
    }

    private static String withoutYear(LocalDate date, Locale locale) {
        return WrittenDate.of(date, locale).replaceFirst(",? \\d{4,}$", "");
    }
}
