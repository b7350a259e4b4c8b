package dev.paperboy.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The reader's own pages, typed like {@link Pages}. */
final class ReaderPages {

    private ReaderPages() {}

    /** Asks for the address to send a way in to. */
    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AskLogIn(String email, String error) implements TemplateInstance {}

    /** The same answer whoever asked. */
    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LetterSent() implements TemplateInstance {}

    /** The button behind the letter's link. */
    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LogIn() implements TemplateInstance {}

    /** The link opens nothing any more; offers a new one. */
    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LinkOver(String title) implements TemplateInstance {}

    /** The link of a mail is not enough. */
    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NeedsLogIn() implements TemplateInstance {}

    /** Topics, hours, pauses and what came. */
    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Preferences(PreferencesView view) implements TemplateInstance {}

    /** What a topic's filter would have brought, alone, for the preferences to take in. */
    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TopicPreviewPart(TopicForm topic) implements TemplateInstance {}

    /** A digest of the reader's own, with what became of it. */
    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PastDigest(PastDigestView digest, String base) implements TemplateInstance {}

    /** A digest as its mail shows it. */
    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BrowserDigest(PastDigestView digest) implements TemplateInstance {}

    /** What can be done about a digest's papers, or about one. */
    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Actions(ActionsView view) implements TemplateInstance {}

    /** What a digest had no room for. */
    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record More(MoreView more) implements TemplateInstance {}

    /** Asks whether to delete everything. */
    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Erase() implements TemplateInstance {}

    /** Everything is deleted. */
    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Erased() implements TemplateInstance {}
}
