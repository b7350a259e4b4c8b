package dev.paperboy.rendering;

import dev.paperboy.rendering.style.InlineStyles;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.ParserHelper;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/** What all our templates go through, packaged or the operator's: mails get their styles, loops their bounds. */
@Singleton
class TemplateEngine {

    private static final Pattern MAIL = Pattern.compile("(layout/mail|mail/[^.]+|tags/mail[^.]*)(\\.html)?");

    private final Look look;

    TemplateEngine(Look look) {
        this.look = look;
    }

    void configure(@Observes EngineBuilder builder) {
        builder.addSectionHelper(new BoundedLoops())
                .addTemplateInstanceInitializer(
                        instance -> instance.setAttribute(RenderBudget.ATTRIBUTE, new RenderBudget()))
                .addParserHook(this::style);
    }

    private void style(ParserHelper template) {
        if (MAIL.matcher(template.getTemplateId()).matches()) {
            template.addContentFilter(text -> InlineStyles.in(text, look.sheet()));
        }
    }
}
