package dev.paperboy.rendering;

import dev.paperboy.edition.Digest;
import dev.paperboy.edition.DigestContent;
import dev.paperboy.matching.Reason;
import dev.paperboy.paper.Author;
import dev.paperboy.subscriber.LinkTokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts a digest's content into the form that rendering prints: by topic, each paper once. */
@ApplicationScoped
public class DigestPresentation {

    private final LinkTokens tokens;
    private final SiteConfig site;
    private final KnownPapers papers = new KnownPapers();

    DigestPresentation(LinkTokens tokens, SiteConfig site) {
        this.tokens = tokens;
        this.site = site;
    }

    /**
     * The way out: a page with a button, and the target of one-click (RFC 8058).
     *
     * @param keyId the key that signs
     */
    public String unsubscribeLink(String keyId, long subscriberId) {
        return origin() + "/unsubscribe/" + tokens.unsubscribe(keyId, subscriberId);
    }

    /** Where the way out would be; this one opens nothing. */
    public String unsubscribeLinkToLookAt() {
        return origin() + "/unsubscribe/left-out-here";
    }

    /** Topics, days and hour. */
    String preferencesLink(String keyId, long subscriberId, LocalDate issued) {
        return origin() + "/preferences/" + tokens.preferences(keyId, subscriberId, issued);
    }

    /**
     * The digest as it is printed.
     *
     * @param keyId the key that signs its links: with the digest's own it gives the same links every time
     */
    public DigestMail of(DigestContent content, String keyId) {
        var digest = content.digest();
        var browser = origin() + "/digests/" + tokens.digest(keyId, digest.id());
        return of(
                content,
                new Links(
                        unsubscribeLink(keyId, digest.subscriberId()),
                        preferencesLink(keyId, digest.subscriberId(), digest.date()),
                        browser,
                        browser + "/more",
                        origin() + actionsPath(keyId, digest)));
    }

    /**
     * The path of what can be done about a paper of this digest, but for the paper's number, which comes behind it.
     *
     * @param keyId the key that signs
     */
    public String actionsPath(String keyId, Digest digest) {
        return "/actions/" + tokens.actions(keyId, digest.subscriberId(), digest.id(), digest.date()) + "?paper=";
    }

    /** The digest's papers in the order in which it prints and numbers them, from 1. */
    public static List<DigestContent.Entry> numbered(DigestContent content) {
        return byTopic(content.entries()).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Each paper under the topic that ranked it highest, the topics in the order in which they first come. */
    private static Map<String, List<DigestContent.Entry>> byTopic(List<DigestContent.Entry> entries) {
        var topics = new LinkedHashMap<String, List<DigestContent.Entry>>();
        for (var entry : entries) {
            topics.computeIfAbsent(entry.why().get(0).topic(), any -> new ArrayList<>())
                    .add(entry);
        }
        return topics;
    }

    /** The digest as it is printed for somebody else to look at: what would act for the reader leads nowhere. */
    public DigestMail toLookAt(DigestContent content) {
        return of(content, new Links("#", "#", "#", null, "#"));
    }

    private DigestMail of(DigestContent content, Links links) {
        var digest = content.digest();
        return new DigestMail(
                digest.date(),
                Locale.forLanguageTag(digest.locale()),
                ZoneId.of(digest.timeZone()),
                topics(content.entries(), papers::of),
                digest.lookedAt(),
                digest.overCap(),
                content.sentence(),
                links);
    }

    private String origin() {
        return Addresses.origin(site.baseUrl());
    }

    static List<TopicSection> topics(List<DigestContent.Entry> entries) {
        return topics(entries, DigestPresentation::paper);
    }

    private static List<TopicSection> topics(
            List<DigestContent.Entry> entries, Function<DigestContent.Entry, DigestPaper> print) {
        var sections = new ArrayList<TopicSection>();
        byTopic(entries).forEach((name, chosen) -> {
            var papers = new ArrayList<DigestPaper>(chosen.size());
            chosen.forEach(entry -> papers.add(print.apply(entry)));
            sections.add(new TopicSection(name, chosen.get(0).why().get(0).filter(), papers));
        });
        return sections;
    }

    static DigestPaper paper(DigestContent.Entry entry) {
        var paper = entry.paper();
        return new DigestPaper(
                paper.publicId(),
                paper.title(),
                paper.abstractText(),
                paper.authors().stream().map(Author::display).toList(),
                paper.organization(),
                paper.categories(),
                paper.upvotes(),
                paper.comments(),
                paper.codeUrl(),
                paper.projectUrl(),
                paper.withdrawn(),
                alsoIn(entry),
                reasons(entry, reason -> reason.clauses().stream()).distinct().toList(),
                marks(entry, Reason::title),
                marks(entry, Reason::abstractMarks));
    }

    static List<String> alsoIn(DigestContent.Entry entry) {
        return entry.why().stream()
                .skip(1)
                .map(DigestContent.Why::topic)
                .distinct()
                .toList();
    }

    private static <T> Stream<T> reasons(DigestContent.Entry entry, Function<Reason, Stream<T>> part) {
        return entry.why().stream().map(DigestContent.Why::reason).flatMap(part);
    }

    /** Marks of several filters may overlap: printing wants them in order and apart. */
    private static List<Mark> marks(
            DigestContent.Entry entry, Function<Reason, List<dev.paperboy.matching.Mark>> part) {
        var apart = new ArrayList<Mark>();
        var sorted = reasons(entry, reason -> part.apply(reason).stream())
                .sorted(java.util.Comparator.comparingInt(dev.paperboy.matching.Mark::start))
                .toList();
        for (var mark : sorted) {
            var last = apart.isEmpty() ? 0 : apart.get(apart.size() - 1).end();
            if (mark.end() > last) {
                apart.add(new Mark(Math.max(mark.start(), last), mark.end()));
            }
        }
        return apart;
    }
}
