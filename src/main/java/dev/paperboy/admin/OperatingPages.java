package dev.paperboy.admin;

import dev.paperboy.edition.Explanation;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages about editions, sources and subscribers, typed: a misspelt field fails the build. An empty text says nothing is shown. */
final class OperatingPages {

    private OperatingPages() {}

    /** One of the values to choose from. */
    record Choice(String value, String words, boolean chosen) {}

    /** How things stand. */
    @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Overview(OverviewView view) implements TemplateInstance {}

    /** Today's edition alone. */
    @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TodayPart(OverviewView.Today today) implements TemplateInstance {}

    /** All editions, the newest date first. */
    @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Editions(List<EditionView> editions, PageSteps steps) implements TemplateInstance {}

    /** One edition; {@code notice} says what became of what was just asked for. */
    @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Edition(
            EditionView edition,
            List<Recipient> recipients,
            List<Choice> states,
            String state,
            PageSteps steps,
            String notice)
            implements TemplateInstance {}

    /** The sums of one edition alone. */
    @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EditionPart(EditionView edition) implements TemplateInstance {}

    /** Asks whether to cancel an edition. */
    @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Cancel(EditionView edition) implements TemplateInstance {}

    /** Asks what to send; {@code tried} is none or one dry run of it. */
    @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Trigger(String date, String whom, String error, List<Rehearsal> tried) implements TemplateInstance {}

    /** One digest. */
    @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Digest(DigestView digest) implements TemplateInstance {}

    /**
     * How the sources stand and a page of the harvests that were; {@code round} is when the clock asks them next, {@code asked}
     * says that somebody has just asked.
     */
    @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Sources(SourcesView view, String round, List<HarvestLine> harvests, PageSteps steps, boolean asked)
            implements TemplateInstance {}

    /** The sources alone. */
    @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SourcesPart(SourcesView view) implements TemplateInstance {}

    /** Found subscribers; {@code base} is the address of more of them, {@code erased} the id of one just erased. */
    @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Subscribers(
            List<SubscriberLine> subscribers,
            String q,
            String status,
            List<Choice> states,
            PageSteps steps,
            String base,
            String erased)
            implements TemplateInstance {}

    /** One subscriber. */
    @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Subscriber(SubscriberView subscriber, String error) implements TemplateInstance {}

    /** Asks for a subscriber and a paper; {@code answer} is null before both are known. */
    @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Explain(String subscriber, String paper, String error, @Nullable Explanation answer)
            implements TemplateInstance {}

    /** A mail shown before it goes. */
    @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Preview(PreviewView view) implements TemplateInstance {}

    /** What must stand in DNS. */
    @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Dns(DnsView view) implements TemplateInstance {}

    /** Asks whether to forget a subscriber. */
    @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Erase(SubscriberView subscriber) implements TemplateInstance {}
}
