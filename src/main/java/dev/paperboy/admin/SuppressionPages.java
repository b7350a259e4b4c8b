package dev.paperboy.admin;

import dev.paperboy.subscriber.Suppression;
import dev.paperboy.subscriber.SuppressionImport;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The pages about addresses that must not be mailed, typed: a misspelt field fails the build. */
final class SuppressionPages {

    private SuppressionPages() {}

    /**
     * The list.
     *
     * @param email what was looked up or typed; empty: all are shown
     * @param done what was just done, in a sentence; empty when nothing was
     * @param error what was wrong; empty when nothing was
     * @param imported none or one report of an import just made
     */
    @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Suppressions(
            List<Suppression> suppressions,
            String email,
            String done,
            String error,
            List<SuppressionImport.Report> imported,
            PageSteps steps)
            implements TemplateInstance {}

    /** One of them, and the form to remove it. */
    @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OneSuppression(Suppression suppression, String error) implements TemplateInstance {}
}
