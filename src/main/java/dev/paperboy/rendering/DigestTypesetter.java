package dev.paperboy.rendering;

import java.util.ArrayList;
import java.util.List;

/** Makes a digest ready to print: what stands where, once, and within bounds. */
final class DigestTypesetter {

    private static final int TOPIC_NAME = 100;
    private static final int TOPIC_FILTER = 160;
    private static final int SENTENCE = 400;
    private static final int PREHEADER = 160;
    private static final int SETTING = 400;

    /** How many titles stand beside the subject. */
    static final int OTHER_TITLES = 3;

    private final Subject subject;
    private final String baseUrl;
    private final TitleLinks titles;
    private final String operator;
    private final String postalAddress;

    DigestTypesetter(MailConfig config, SiteConfig site) {
        this.subject = new Subject(config);
        this.baseUrl = Addresses.origin(site.baseUrl());
        this.titles = TitleLinks.of(config, site);
        this.operator = setting(config.operator().orElse(""));
        this.postalAddress = setting(config.postalAddress().orElse(""));
    }

    /** @param most how many papers are printed; the others are counted with those over the cap */
    DigestView set(DigestMail mail, int most) {
        var sections = DigestSections.once(mail.topics(), most);
        var firstTitles = DigestSections.papers(sections).stream()
                .limit(1 + OTHER_TITLES)
                .map(DigestTypesetter::title)
                .toList();
        return head(mail, sections, firstTitles, topics(sections, titles));
    }

    TitleLinks titles() {
        return titles;
    }

    /**
     * All but the papers.
     *
     * @param sections what of the topics is printed
     * @param titles of the first papers
     */
    DigestView head(DigestMail mail, List<TopicSection> sections, List<String> titles, List<TopicView> topics) {
        int papers = DigestSections.count(sections);
        int overCap = mail.overCap() + given(mail, papers) - papers;
        var date = WrittenDate.of(mail.date(), mail.locale());
        return new DigestView(
                papers == 0 ? "No papers" : subject.of(titles.get(0), papers, date),
                preheader(sections, titles),
                date,
                counts(papers, mail.lookedAt()),
                topics,
                overCap > 0 ? Counted.of(overCap, "more paper", "more papers") + " matched" : "",
                Excerpt.words(PlainText.of(mail.sentence()), SENTENCE),
                mail.zone().getId(),
                baseUrl,
                operator,
                postalAddress,
                mail.links());
    }

    /** How many different papers there are. */
    private static int given(DigestMail mail, int printed) {
        return DigestSections.count(mail.topics()) == printed
                ? printed
                : DigestSections.count(DigestSections.once(mail.topics(), Integer.MAX_VALUE));
    }

    static List<TopicView> topics(List<TopicSection> sections, TitleLinks titles) {
        var typesetter = new PaperTypesetter(titles, DigestSections.haveVotes(sections));
        var topics = new ArrayList<TopicView>();
        int number = 1;
        for (TopicSection section : sections) {
            var papers = new ArrayList<PaperView>();
            for (DigestPaper paper : section.papers()) {
                papers.add(typesetter.set(number++, paper));
            }
            topics.add(new TopicView(name(section.name()), filter(section.filter()), List.copyOf(papers)));
        }
        return List.copyOf(topics);
    }

    static String name(String topic) {
        return Excerpt.words(PlainText.of(topic), TOPIC_NAME);
    }

    static String filter(String filter) {
        return Excerpt.words(PlainText.of(filter), TOPIC_FILTER);
    }

    /** As it stands in the subject and beside it. */
    static String title(DigestPaper paper) {
        return Passage.of(paper.title()).text();
    }

    /** What an inbox shows beside the subject: the titles that the subject has no room for. */
    private static String preheader(List<TopicSection> sections, List<String> titles) {
        if (titles.size() == 1) {
            var paper = sections.get(0).papers().get(0);
            return Excerpt.sentences(Passage.of(paper.abstractText()).text(), PREHEADER);
        }
        var others = titles.subList(Math.min(1, titles.size()), Math.min(1 + OTHER_TITLES, titles.size()));
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
