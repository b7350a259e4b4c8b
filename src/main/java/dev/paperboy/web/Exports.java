package dev.paperboy.web;

import dev.paperboy.delivery.Attempts;
import dev.paperboy.edition.Digest;
import dev.paperboy.edition.DigestContent;
import dev.paperboy.edition.DigestContents;
import dev.paperboy.edition.DigestRepository;
import dev.paperboy.subscriber.Consent;
import dev.paperboy.subscriber.Consents;
import dev.paperboy.subscriber.SubscriberRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.DayOfWeek;
import java.util.Optional;

/** Gathers all that is kept of a reader. */
@ApplicationScoped
class Exports {

    private final SubscriberRepository subscribers;
    private final Consents consents;
    private final DigestRepository digests;
    private final DigestContents contents;
    private final Attempts attempts;

    Exports(
            SubscriberRepository subscribers,
            Consents consents,
            DigestRepository digests,
            DigestContents contents,
            Attempts attempts) {
        this.subscribers = subscribers;
        this.consents = consents;
        this.digests = digests;
        this.contents = contents;
        this.attempts = attempts;
    }

    @Transactional
    Export of(long subscriberId) {
        var subscriber = subscribers.findByIdOptional(subscriberId).orElseThrow(NotFoundException::new);
        var settings = subscriber.settings();
        var cadence = settings.cadence();
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
                        .map(t -> new Export.Topic(t.name(), t.filterText(), t.paperLimit(), t.enabled()))
                        .toList(),
                consents.of(subscriberId).stream().map(Exports::agreement).toList(),
                digests.search(Optional.of(subscriberId), Optional.empty()).list().stream()
                        .map(this::mail)
                        .toList());
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
