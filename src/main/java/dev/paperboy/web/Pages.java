package dev.paperboy.web;

import dev.paperboy.paper.ArxivCategories;
import dev.paperboy.rendering.PaperView;
import dev.paperboy.subscriber.PendingSignUp;
import dev.paperboy.web.citation.CitationTags;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The pages, typed: a misspelt field fails the build. */
final class Pages {

    private Pages() {}

    /** Today's papers and the sign-up form. */
    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Front(DayView day, SignUpForm form, List<ArxivCategories.Group> groups, boolean archive, PageCard card)
            implements TemplateInstance {}

    /** The preview alone, for the front page to take in. */
    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PreviewPart(SignUpForm form) implements TemplateInstance {}

    /** The papers of a day, or of some days. */
    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Day(DayView day, List<DayCategory> categories, PageCard card) implements TemplateInstance {}

    /** What a search found, or why it cannot search. */
    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Search(SearchView search) implements TemplateInstance {}

    /** The days and the search are not for everybody. */
    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Closed() implements TemplateInstance {}

    /** One paper. */
    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Paper(PaperView paper, PaperFacts facts, String bibtex, PageCard card, List<CitationTags.Tag> tags)
            implements TemplateInstance {}

    /** What is kept of whom, and why. */
    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Privacy(String operator, String postalAddress) implements TemplateInstance {}

    /** Look into your mailbox. */
    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Asked() implements TemplateInstance {}

    /** What the letter's link would confirm, and the button that does. */
    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Confirm(List<PendingSignUp.PendingTopic> topics) implements TemplateInstance {}

    /** It is done. */
    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Confirmed() implements TemplateInstance {}

    /** The letter's link is used, too old or unknown: one page for all three. */
    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Expired() implements TemplateInstance {}

    /** Something went wrong, in words. */
    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Trouble(String title, String text, String number) implements TemplateInstance {}

    /** Asks whether to leave; the form posts to the same address. */
    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Unsubscribe() implements TemplateInstance {}

    /** It is done. */
    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Unsubscribed() implements TemplateInstance {}

    /** The link is none of ours. */
    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record UnknownLink() implements TemplateInstance {}
}
