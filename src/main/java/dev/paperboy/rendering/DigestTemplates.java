package dev.paperboy.rendering;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;

/** The templates of one part of a digest. */
final class DigestTemplates {

    private final Template digest;
    private final Template paper;

    DigestTemplates(Template digest, Template paper) {
        this.digest = digest;
        this.paper = paper;
    }

    /** @param suffix {@code html} or {@code txt} */
    static DigestTemplates of(Engine engine, String suffix) {
        return new DigestTemplates(
                engine.getTemplate("mail/digest." + suffix), engine.getTemplate("tags/mailPaper." + suffix));
    }

    String digest(DigestView view) {
        return Printing.part(digest.data("digest", view));
    }

    /** A paper by itself, as it stands in the digest. */
    String paper(PaperView view, DigestView inDigest, TopicView inTopic) {
        return Printing.part(paper.data("paper", view)
                .data("digest", inDigest)
                .data("topic", inTopic)
                .data("actions", inDigest.links().actions()));
    }
}
