package dev.paperboy.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages, typed: a misspelt field fails the build. */
final class Pages {

    private Pages() {}

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
