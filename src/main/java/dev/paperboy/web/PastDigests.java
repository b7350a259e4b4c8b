package dev.paperboy.web;

import dev.paperboy.delivery.Attempts;
import dev.paperboy.edition.Digest;
import dev.paperboy.edition.DigestContent;
import dev.paperboy.edition.DigestContents;
import dev.paperboy.edition.DigestRepository;
import dev.paperboy.rendering.PaperCards;
import dev.paperboy.rendering.WrittenDate;
import dev.paperboy.subscriber.LinkTokens;
import dev.paperboy.subscriber.SubscriberRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads digests for the pages that show them. */
@ApplicationScoped
class PastDigests {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private final DigestRepository digests;
    private final DigestContents contents;
    private final Attempts attempts;
    private final SubscriberRepository subscribers;
    private final LinkTokens tokens;

    PastDigests(
            DigestRepository digests,
            DigestContents contents,
            Attempts attempts,
            SubscriberRepository subscribers,
            LinkTokens tokens) {
        this.digests = digests;
        this.contents = contents;
        this.attempts = attempts;
        this.subscribers = subscribers;
        this.tokens = tokens;
    }

    /** One of this reader's; empty for any other. */
    @Transactional
    Optional<PastDigestView> own(long subscriberId, long digestId) {
        return digests.findByIdOptional(digestId)
                .filter(digest -> digest.subscriberId() == subscriberId)
                .map(digest -> view(digest, attempts.of(digestId)));
    }

    /** The one behind a link that anybody may have; empty when nobody is left whose it was. */
    @Transactional
    Optional<PastDigestView> behind(String token) {
        return tokens.digest(token).stream()
                .boxed()
                .flatMap(id -> digests.findByIdOptional(id).stream())
                .filter(digest ->
                        subscribers.findByIdOptional(digest.subscriberId()).isPresent())
                .map(digest -> view(digest, List.of()))
                .findFirst();
    }

    private PastDigestView view(Digest digest, List<Attempts.Made> made) {
        var content = contents.of(digest);
        var zone = ZoneId.of(digest.timeZone());
        return new PastDigestView(
                WrittenDate.of(digest.date(), Locale.forLanguageTag(digest.locale())),
                DigestWords.of(digest, content.sentence()),
                sections(content.entries()),
                more(digest.overCap()),
                content.sentence(),
                digest.timeZone(),
                made.stream()
                        .map(attempt -> new PastDigestView.Attempt(
                                MOMENT.format(attempt.at().atZone(zone)),
                                DigestWords.of(attempt),
                                DigestWords.reply(attempt)))
                        .toList());
    }

    /** Each paper under the topic that ranked it highest, as in the mail. */
    private static List<PastDigestView.Section> sections(List<DigestContent.Entry> entries) {
        var byTopic = new LinkedHashMap<String, List<DigestContent.Entry>>();
        entries.forEach(entry -> byTopic.computeIfAbsent(entry.why().get(0).topic(), topic -> new ArrayList<>())
                .add(entry));
        return byTopic.entrySet().stream()
                .map(topic -> new PastDigestView.Section(
                        topic.getKey(),
                        topic.getValue().get(0).why().get(0).filter(),
                        topic.getValue().stream().map(PaperCards::of).toList()))
                .toList();
    }

    private static String more(int overCap) {
        return overCap == 0
                ? ""
                : String.format(Locale.ENGLISH, "%,d more %s matched.", overCap, overCap == 1 ? "paper" : "papers");
    }
}
