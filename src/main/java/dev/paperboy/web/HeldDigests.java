package dev.paperboy.web;

import dev.paperboy.edition.Digest;
import dev.paperboy.edition.DigestContent;
import dev.paperboy.edition.DigestContents;
import dev.paperboy.edition.DigestRepository;
import dev.paperboy.rendering.DigestPresentation;
import dev.paperboy.rendering.WrittenDate;
import dev.paperboy.subscriber.LinkTokens;
import dev.paperboy.subscriber.Subscriber;
import dev.paperboy.subscriber.SubscriberRepository;
import dev.paperboy.subscriber.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Opens the digests behind the links below a mail's papers. */
@ApplicationScoped
class HeldDigests {

    private final LinkTokens tokens;
    private final SubscriberRepository subscribers;
    private final DigestRepository digests;
    private final DigestContents contents;
    private final Clock clock;

    HeldDigests(
            LinkTokens tokens,
            SubscriberRepository subscribers,
            DigestRepository digests,
            DigestContents contents,
            Clock clock) {
        this.tokens = tokens;
        this.subscribers = subscribers;
        this.digests = digests;
        this.contents = contents;
        this.clock = clock;
    }

    /** Empty when the token opens nothing, or not any more. */
    @Transactional
    Optional<HeldDigest> behind(String token) {
        var now = clock.instant();
        return tokens.actions(token, LocalDate.now(clock)).flatMap(link -> subscribers
                .findByIdOptional(link.subscriberId())
                .flatMap(reader -> digests.findByIdOptional(link.digestId())
                        .filter(digest -> digest.subscriberId() == reader.id())
                        .map(digest -> held("/actions/" + token, reader, digest, now))));
    }

    private HeldDigest held(String base, Subscriber reader, Digest digest, Instant now) {
        var zone = reader.settings().cadence().zone();
        var entries = DigestPresentation.numbered(contents.of(digest));
        return new HeldDigest(
                base,
                reader.id(),
                reader.status(),
                WrittenDate.of(digest.date(), Locale.forLanguageTag(digest.locale())),
                ShortDate.of(now.plus(Topics.MUTE), zone),
                IntStream.range(0, entries.size())
                        .mapToObj(i -> paper(base, reader, i + 1, entries.get(i), now, zone))
                        .toList());
    }

    private static HeldPaper paper(
            String base, Subscriber reader, int number, DigestContent.Entry entry, Instant now, ZoneId zone) {
        var topics = entry.why().stream()
                .map(why -> HeldTopic.of(why, reader.topics(), now, zone))
                .distinct()
                .toList();
        return new HeldPaper(base, reader.id(), number, entry, topics);
    }
}
