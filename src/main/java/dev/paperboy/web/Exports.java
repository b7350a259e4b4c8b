package dev.paperboy.web;

import dev.paperboy.delivery.Attempts;
import dev.paperboy.edition.Digest;
import dev.paperboy.edition.DigestContent;
import dev.paperboy.edition.DigestContents;
import dev.paperboy.edition.DigestRepository;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Papers;
import dev.paperboy.subscriber.Consent;
import dev.paperboy.subscriber.Consents;
import dev.paperboy.subscriber.SavedPaper;
import dev.paperboy.subscriber.SavedPapers;
import dev.paperboy.subscriber.SubscriberRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers all that is kept of a reader. */
@ApplicationScoped
class Exports {

    private final SubscriberRepository subscribers;
    private final Consents consents;
    private final DigestRepository digests;
    private final DigestContents contents;
    private final Attempts attempts;
    private final SavedPapers saved;
    private final Papers papers;
    private final Clock clock;

    Exports(
            SubscriberRepository subscribers,
            Consents consents,
            DigestRepository digests,
            DigestContents contents,
            Attempts attempts,
            SavedPapers saved,
            Papers papers,
            Clock clock) {
        this.subscribers = subscribers;
        this.consents = consents;
        this.digests = digests;
        this.contents = contents;
        this.attempts = attempts;
        this.saved = saved;
        this.papers = papers;
        this.clock = clock;
    }

    @Transactional
    Export of(long subscriberId) {
        var subscriber = subscribers.findByIdOptional(subscriberId).orElseThrow(NotFoundException::new);
        var settings = subscriber.settings();
        var cadence = settings.cadence();
        var now = clock.instant();
        return new Export(
                subscriber.email(),
                subscriber.status().name(),
                subscriber.createdAt(),
                subscriber.confirmedAt().orElse(null),
                cadence.zone().getId(),
                cadence.hour(),
                cadence.weekdays().stream().sorted().map(DayOfWeek::name).toList(),
                settings.locale().toLanguageTag(),
                settings.paperLimit(),
                subscriber.topics().stream()
                        .map(t -> new Export.Topic(
                                t.name(),
                                t.filterText(),
                                t.paperLimit(),
                                t.enabled(),
                                t.mutedUntil(now).orElse(null)))
                        .toList(),
                saved(subscriberId),
                consents.of(subscriberId).stream().map(Exports::agreement).toList(),
                digests.search(Optional.of(subscriberId), Optional.empty()).list().stream()
                        .map(this::mail)
                        .toList());
    }

    private List<Export.Saved> saved(long subscriberId) {
        var list = saved.of(subscriberId);
        var stored = papers.byIds(list.stream().map(SavedPaper::paperId).toList()).stream()
                .collect(Collectors.toMap(Paper::id, Function.identity()));
        return list.stream()
                .flatMap(each -> Stream.ofNullable(stored.get(each.paperId()))
                        .map(paper -> new Export.Saved(paper.publicId(), paper.title(), each.savedAt())))
                .toList();
    }

    private static Export.Agreement agreement(Consent consent) {
        return new Export.Agreement(
                consent.at(),
                consent.event(),
                consent.origin(),
                consent.wording(),
                consent.topics(),
                consent.ip().orElse(null),
                consent.userAgent().orElse(null),
                consent.page().orElse(null));
    }

    private Export.Mail mail(Digest digest) {
        var content = contents.of(digest);
        return new Export.Mail(
                digest.date(),
                digest.state().name(),
                DigestWords.of(digest, content.sentence()),
                content.sentence(),
                content.entries().stream().map(Exports::paper).toList(),
                attempts.of(digest.id()).stream().map(Exports::attempt).toList());
    }

    private static Export.Paper paper(DigestContent.Entry entry) {
        return new Export.Paper(
                entry.paper().publicId(),
                entry.paper().title(),
                entry.why().stream().map(DigestContent.Why::topic).distinct().toList(),
                entry.why().stream()
                        .flatMap(why -> why.reason().clauses().stream())
                        .distinct()
                        .toList());
    }

    private static Export.Attempt attempt(Attempts.Made made) {
        return new Export.Attempt(made.at(), made.outcome(), DigestWords.reply(made));
    }
}
