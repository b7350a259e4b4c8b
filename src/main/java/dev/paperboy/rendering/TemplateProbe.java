package dev.paperboy.rendering;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Prints every template with samples before anybody sees one, when an operator's folder is laid over them: the build has checked
 * only the packaged ones. While one fails, this node is not ready and sends nothing.
 */
@ApplicationScoped
public class TemplateProbe {

    private static final Logger LOG = Logger.getLogger(TemplateProbe.class);
    private static final int MOST_SHOWN = 3;

    private final TemplateOverlay overlay;
    private final Instance<TemplateSamples> families;
    private final MailConfig mail;
    private volatile Optional<String> trouble = Optional.empty();

    TemplateProbe(TemplateOverlay overlay, @Any Instance<TemplateSamples> families, MailConfig mail) {
        this.overlay = overlay;
        this.families = families;
        this.mail = mail;
    }

    @ActivateRequestContext
    void start(@Observes @Priority(200) StartupEvent event) {
        new Subject(mail);
        if (overlay.isSet()) {
            var files = overlay.files();
            LOG.info(
                    files.isEmpty()
                            ? "paperboy.templates.directory is empty: all templates are the packaged ones"
                            : "Templates of paperboy.templates.directory: " + String.join(", ", files));
            var failed = failures();
            failed.forEach(LOG::error);
            trouble = failed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(failed.stream().limit(MOST_SHOWN).collect(Collectors.joining("; ")));
            LOG.info(
                    failed.isEmpty()
                            ? "All templates print, with those of paperboy.templates.directory"
                            : "Nothing is sent, and this node is not ready, until the templates of"
                                    + " paperboy.templates.directory are mended and it is started again");
        }
    }

    /** What is wrong with the first templates that cannot be printed: file, line and reason; empty when all is well. */
    public Optional<String> trouble() {
        return trouble;
    }

    /** Prints all samples; what went wrong, a sentence for each template. Needs a request's context. */
    List<String> failures() {
        return families.stream()
                .flatMap(family -> family.samples().stream())
                .flatMap(sample -> failure(sample).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> failure(Sample sample) {
        try {
            var unused = sample.print().get();
            return Optional.empty();
        } catch (UnprintableException e) {
            return Optional.ofNullable(e.getMessage());
        } catch (RuntimeException e) {
            return Optional.ofNullable(
                    UnprintableException.of(sample.template(), e).getMessage());
        }
    }
}
