package dev.paperboy.admin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The pages about editions and subscribers, typed: a misspelt field fails the build. An empty text says nothing is shown. */
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

    /** One edition; {@code nobody} says that a trigger found nobody left to plan. */
    @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Edition(
            EditionView edition,
            List<Recipient> recipients,
            List<Choice> states,
            String state,
            PageSteps steps,
            boolean nobody)
            implements TemplateInstance {}

    /** The sums of one edition alone. */
    @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EditionPart(EditionView edition) implements TemplateInstance {}
}
