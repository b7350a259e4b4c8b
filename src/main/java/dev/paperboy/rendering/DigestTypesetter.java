package dev.paperboy.rendering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Makes a digest ready to print: what stands where, once, and within bounds. */
final class DigestTypesetter {

    private static final int TOPIC_NAME = 100;
    private static final int TOPIC_FILTER = 160;
    private static final int SENTENCE = 400;
    private static final int PREHEADER = 160;
    private static final int SETTING = 400;

    private final MailConfig config;
    private final Subject subject;
    private final String baseUrl;

    DigestTypesetter(MailConfig config, SiteConfig site) {
        this.config = config;
        this.subject = new Subject(config);
        this.baseUrl = Addresses.origin(site.baseUrl());
    }

    /** @param most how many papers are printed; the others are counted with those over the cap */
    DigestView set(DigestMail mail, int most) {
        var sections = once(mail.topics(), most);
        var papers = sections.stream().flatMap(topic -> topic.papers().stream()).toList();
        int given = count(once(mail.topics(), Integer.MAX_VALUE));
        int overCap = mail.overCap() + given - papers.size();
        var date = WrittenDate.of(mail.date(), mail.locale());
        return new DigestView(
                papers.isEmpty() ? "No papers" : subject.of(papers.get(0).title(), papers.size(), date),
                preheader(papers),
                date,
                counts(papers.size(), mail.lookedAt()),
                topics(sections, baseUrl),
                overCap > 0 ? Counted.of(overCap, "more paper", "more papers") + " matched" : "",
                Excerpt.words(PlainText.of(mail.sentence()), SENTENCE),
                mail.zone().getId(),
                baseUrl,
                setting(config.operator().orElse("")),
                setting(config.postalAddress().orElse("")),
                mail.links());
    }

    /** The topics with each paper where it comes first, and without those that this leaves empty. */
    private static List<TopicSection> once(List<TopicSection> topics, int most) {
        var seen = new HashSet<String>();
        var sections = new ArrayList<TopicSection>();
        for (TopicSection topic : topics) {
            var papers = topic.papers().stream()
                    .filter(paper -> seen.size() < most && seen.add(paper.id()))
                    .toList();
            if (!papers.isEmpty()) {
                sections.add(new TopicSection(topic.name(), topic.filter(), papers));
            }
        }
        return sections;
    }

    private static int count(List<TopicSection> sections) {
        return sections.stream().mapToInt(topic -> topic.papers().size()).sum();
    }

    static List<TopicView> topics(List<TopicSection> sections, String baseUrl) {
        boolean gutter =
                sections.stream().flatMap(topic -> topic.papers().stream()).anyMatch(paper -> paper.upvotes() != null);
        var typesetter = new PaperTypesetter(baseUrl, gutter);
        var topics = new ArrayList<TopicView>();
        int number = 1;
        for (TopicSection section : sections) {
            var papers = new ArrayList<PaperView>();
            for (DigestPaper paper : section.papers()) {
                papers.add(typesetter.set(number++, paper));
            }
            topics.add(new TopicView(
                    Excerpt.words(PlainText.of(section.name()), TOPIC_NAME),
                    Excerpt.words(PlainText.of(section.filter()), TOPIC_FILTER),
                    List.copyOf(papers)));
        }
        return List.copyOf(topics);
    }

    /** What an inbox shows beside the subject: the titles that the subject has no room for. */
    private static String preheader(List<DigestPaper> papers) {
        if (papers.size() == 1) {
            return Excerpt.sentences(Passage.of(papers.get(0).abstractText()).text(), PREHEADER);
        }
        var others = papers.stream()
                .skip(1)
                .limit(3)
                .map(paper -> Passage.of(paper.title()).text())
                .toList();
        return Excerpt.words(String.join("; ", others), PREHEADER);
    }

    private static String counts(int papers, int lookedAt) {
        String shown = Counted.of(papers, "paper", "papers");
        return lookedAt < papers ? shown : shown + " of " + Counted.number(lookedAt) + " looked at";
    }

    /** A postal address may be typed in lines. */
    static String setting(String value) {
        return Excerpt.words(line(value), SETTING);
    }

    static String line(String value) {
        return PlainText.of(value.strip().replaceAll("\\s*\\R\\s*", ", "));
    }
}
