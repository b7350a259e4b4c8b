package dev.paperboy.rendering;

import io.quarkus.qute.TemplateException;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Puts digests together from what was rendered and encoded before: the papers, and what stands around them. The bytes are
 * those of the whole rendering. Where they cannot be, because a template reckons with what is a reader's own, digests are rendered
 * whole from then on. An operator's templates, which may do so where the first mails do not show it, never come here.
 */
final class DigestFragments {

    private static final Logger LOG = Logger.getLogger(DigestFragments.class);

    /**
     * Of each of two kinds, of which a day mostly needs one: enough for a thousand papers by ten thousand different ways to get
     * them, where there is room for it.
     */
    private static final long BLOCKS = Math.min(64L << 20, Runtime.getRuntime().maxMemory() / 16);

    private final DigestTypesetter typesetter;
    private final FilledTopics topics;
    private final DigestShells shells;
    private volatile boolean off;

    DigestFragments(DigestTemplates text, DigestTemplates html, DigestTypesetter typesetter) {
        var anybodys = MarkedDigest.anybodys(typesetter);
        this.typesetter = typesetter;
        this.topics = new FilledTopics(new PaperBlocks(text, html, anybodys, typesetter.titles(), BLOCKS));
        this.shells = new DigestShells(text, html, anybodys.origin());
    }

    /** @param whole renders and encodes the same digest as a whole */
    EncodedMail encode(DigestMail mail, Supplier<EncodedMail> whole) {
        try {
            return off ? whole.get() : assembled(mail, whole);
        } catch (TemplateException | UnprintableException e) {
            // If the template itself is at fault, this fails too, and with a better reason.
            var rendered = whole.get();
            off = true;
            LOG.warnf("Digests are rendered whole, which takes longer: %s", e.getMessage());
            return rendered;
        }
    }

    private EncodedMail assembled(DigestMail mail, Supplier<EncodedMail> whole) {
        var sections = DigestSections.once(mail.topics(), DigestRenderer.MOST_PAPERS);
        var filled = topics.of(sections);
        if (sections.isEmpty() || filled.isEmpty() || mail.links().actions() == null) {
            return whole.get();
        }
        var view = typesetter.head(mail, sections, titles(filled.get()), List.of());
        var marked = MarkedDigest.of(view, List.of());
        var known = shells.known(marked);
        var shell = known.orElseGet(() -> shells.cut(marked));
        var made = shell.fill(view, filled.get());
        if (known.isPresent() || made.isEmpty()) {
            return made.orElseGet(whole);
        }
        var tried = tried(made.get(), whole.get());
        shells.keep(marked, shell);
        return tried;
    }

    private static List<String> titles(List<FilledTopic> topics) {
        return topics.stream()
                .flatMap(topic -> topic.papers().stream())
                .limit(1 + DigestTypesetter.OTHER_TITLES)
                .map(PaperBlock::title)
                .toList();
    }

    /** Whoever wrote the templates is trusted, but not blindly: the first of a kind is compared with the whole rendering. */
    private static EncodedMail tried(EncodedMail made, EncodedMail whole) {
        if (!made.sameAs(whole)) {
            throw new TemplateException("a template reckons with what is a reader's own");
        }
        return made;
    }
}
