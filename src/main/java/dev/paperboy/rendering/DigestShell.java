package dev.paperboy.rendering;

import java.util.List;
import java.util.Optional;

/** What both parts of a digest have around their papers. */
record DigestShell(Shell text, Shell html) {

    /** Empty when the HTML part would be too long and has to hold fewer papers. */
    Optional<EncodedMail> fill(DigestView view, List<FilledTopic> topics) {
        var words = MarkedDigest.words(view);
        var htmlPart = html.fill(topics, PaperBlock::html, new ReaderWords(words));
        if (htmlPart.length() > DigestRenderer.MOST_HTML_BYTES) {
            return Optional.empty();
        }
        var textPart = text.fill(topics, PaperBlock::text, new ReaderWords(words));
        return Optional.of(new EncodedMail(view.subject(), textPart.body(), htmlPart.body()));
    }
}
