package dev.paperboy.web;

import dev.paperboy.delivery.Attempts;
import dev.paperboy.edition.Digest;
import dev.paperboy.edition.DigestContent;
import dev.paperboy.edition.DigestContents;
import dev.paperboy.edition.DigestRepository;
import dev.paperboy.edition.OverCap;
import dev.paperboy.rendering.DigestPresentation;
import dev.paperboy.rendering.PaperCards;
import dev.paperboy.rendering.PaperView;
import dev.paperboy.rendering.WrittenDate;
import dev.paperboy.subscriber.LinkTokens;
import dev.paperboy.subscriber.SubscriberRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads digests for the pages that show them. */
@ApplicationScoped
class PastDigests {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private final DigestRepository digests;
    private final DigestContents contents;
    private final Attempts attempts;
    private final SubscriberRepository subscribers;
    private final LinkTokens tokens;
    private final DigestPresentation presentation;
    private final OverCap overCap;
    private final Clock clock;

    PastDigests(
            DigestRepository digests,
            DigestContents contents,
            Attempts attempts,
            SubscriberRepository subscribers,
            LinkTokens tokens,
            DigestPresentation presentation,
            OverCap overCap,
            Clock clock) {
        this.digests = digests;
        this.contents = contents;
        this.attempts = attempts;
        this.subscribers = subscribers;
        this.tokens = tokens;
        this.presentation = presentation;
        this.overCap = overCap;
        this.clock = clock;
    }

    /** One of this reader's; empty for any other. */
    @Transactional
    Optional<PastDigestView> own(long subscriberId, long digestId) {
        return digests.findByIdOptional(digestId)
                .filter(digest -> digest.subscriberId() == subscriberId)
                .map(digest -> view(digest, attempts.of(digestId), actions(digest)));
    }

    /** The one behind a link that anybody may have, so it leads to nothing that acts; empty when nobody is left whose it was. */
    @Transactional
    Optional<PastDigestView> behind(String token) {
        return open(token).map(digest -> view(digest, List.of(), ""));
    }

    private Optional<Digest> open(String token) {
        return tokens.digest(token).stream()
                .boxed()
                .flatMap(id -> digests.findByIdOptional(id).stream())
                .filter(digest ->
                        subscribers.findByIdOptional(digest.subscriberId()).isPresent())
                .findFirst();
    }

    /**
     * What the digest behind a link had no room for.
     *
     * @param page from 0
     */
    @Transactional
    Optional<MoreView> more(String token, int page) {
        return open(token).map(digest -> {
            var found = overCap.of(digest, page, Paging.SIZE);
            return new MoreView(
                    "/digests/" + token,
                    date(digest),
                    found.sections().stream().map(PastDigests::section).toList(),
                    digest.overCap(),
                    found.total(),
                    found.forgotten(),
                    found.filters().stream()
                            .map(filter ->
                                    new MoreView.Search(filter, URLEncoder.encode(filter, StandardCharsets.UTF_8)))
                            .toList(),
                    Paging.of(page, found.total()));
        });
    }

    private static PastDigestView.Section section(OverCap.Section section) {
        return new PastDigestView.Section(
                section.topic(),
                section.filter(),
                section.hits().stream()
                        .map(hit -> PaperCards.of(hit.paper(), hit.reason()))
                        .toList());
    }

    private String actions(Digest digest) {
        return mayAct(digest) ? link(digest, key -> presentation.actionsPath(key, digest)) : "";
    }

    private PastDigestView view(Digest digest, List<Attempts.Made> made, String actions) {
        var content = contents.of(digest);
        var zone = ZoneId.of(digest.timeZone());
        return new PastDigestView(
                date(digest),
                DigestWords.of(digest, content.sentence()),
                sections(content),
                more(digest.overCap()),
                digest.overCap() == 0
                        ? ""
                        : link(digest, key -> "/digests/" + tokens.digest(key, digest.id()) + "/more"),
                actions,
                content.sentence(),
                digest.timeZone(),
                made.stream()
                        .map(attempt -> new PastDigestView.Attempt(
                                MOMENT.format(attempt.at().atZone(zone)),
                                DigestWords.of(attempt),
                                DigestWords.reply(attempt)))
                        .toList());
    }

    private static String date(Digest digest) {
        return WrittenDate.of(digest.date(), Locale.forLanguageTag(digest.locale()));
    }

    /** The same as in the mail; empty where there was none. */
    private static String link(Digest digest, UnaryOperator<String> byKey) {
        return digest.keyId().map(byKey).orElse("");
    }

    private boolean mayAct(Digest digest) {
        return !LocalDate.now(clock).isAfter(digest.date().plusDays(LinkTokens.PREFERENCES_DAYS));
    }

    /** Each paper under the topic that ranked it highest, by its number as in the mail. */
    private static List<PastDigestView.Section> sections(DigestContent content) {
        var byTopic = new LinkedHashMap<String, List<PaperView>>();
        var filters = new HashMap<String, String>();
        int number = 1;
        for (var entry : DigestPresentation.numbered(content)) {
            var first = entry.why().get(0);
            filters.putIfAbsent(first.topic(), first.filter());
            byTopic.computeIfAbsent(first.topic(), topic -> new ArrayList<>()).add(PaperCards.of(entry, number++));
        }
        return byTopic.entrySet().stream()
                .map(topic -> new PastDigestView.Section(
                        topic.getKey(), filters.getOrDefault(topic.getKey(), ""), topic.getValue()))
                .toList();
    }

    private static String more(int overCap) {
        return overCap == 0
                ? ""
                : String.format(Locale.ENGLISH, "%,d more %s matched.", overCap, overCap == 1 ? "paper" : "papers");
    }
}
