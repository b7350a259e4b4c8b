package dev.paperboy.rendering;

import io.quarkus.qute.TemplateException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The shells of digests, by which of their words are empty: a few dozen at most. */
final class DigestShells {

    private final ShellCutter text;
    private final ShellCutter html;
    private final Map<DigestView, DigestShell> shells = new ConcurrentHashMap<>();

    DigestShells(DigestTemplates text, DigestTemplates html, String baseUrl) {
        this.text = new ShellCutter(text, baseUrl);
        this.html = new ShellCutter(html, baseUrl);
    }

    /** The shell for this digest, with marks; empty when there was none like it so far. */
    Optional<DigestShell> known(DigestView marked) {
        return Optional.ofNullable(shells.get(marked));
    }

    /** @throws TemplateException when the templates do not print all topics and papers alike */
    DigestShell cut(DigestView marked) {
        return text.cut(marked)
                .flatMap(t -> html.cut(marked).map(h -> new DigestShell(t, h)))
                .orElseThrow(
                        () -> new TemplateException(
                                "a template does not print all topics and papers alike, or does more with a word than print it"));
    }

    void keep(DigestView marked, DigestShell shell) {
        shells.put(marked, shell);
    }
}
