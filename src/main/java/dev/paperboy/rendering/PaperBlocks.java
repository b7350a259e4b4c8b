package dev.paperboy.rendering;

import dev.paperboy.recall.Recall;
import dev.paperboy.recall.Same;
import java.util.List;
import java.util.Optional;

/**
 * Papers that were printed lately, each rendered and encoded once. A block is made of nothing but its paper, so nothing in here
 * grows old; what has not been asked for makes room.
 */
final class PaperBlocks {

    /** Of what is kept beside the bytes. */
    private static final int OBJECTS = 256;

    private static final String NUMBER = String.valueOf(Word.NUMBER_MARK);

    private final DigestTemplates text;
    private final DigestTemplates html;
    private final DigestView marked;
    private final Kept plain;
    private final Kept withGutter;

    /**
     * @param marked a digest with marks, for what papers print of it
     * @param bytes to keep at most of each of the two kinds
     */
    PaperBlocks(DigestTemplates text, DigestTemplates html, DigestView marked, TitleLinks titles, long bytes) {
        this.text = text;
        this.html = html;
        this.marked = marked;
        this.plain = new Kept(new PaperTypesetter(titles, false), bytes);
        this.withGutter = new Kept(new PaperTypesetter(titles, true), bytes);
    }

    /** Blocks of one kind, by the very paper: two that are equal are made twice, but none is compared word by word. */
    private record Kept(PaperTypesetter typesetter, Recall<Same<DigestPaper>, Optional<PaperBlock>> blocks) {

        Kept(PaperTypesetter typesetter, long bytes) {
            this(
                    typesetter,
                    new Recall<>(
                            bytes,
                            block -> OBJECTS + block.map(PaperBlock::size).orElse(0)));
        }
    }

    /**
     * Empty when the paper can only be printed whole.
     *
     * @param gutter whether votes stand at the left of the digest's papers
     */
    Optional<PaperBlock> of(DigestPaper paper, boolean gutter) {
        var kept = gutter ? withGutter : plain;
        var key = new Same<>(paper);
        var known = kept.blocks().get(key);
        if (known != null) {
            return known;
        }
        var made = block(paper, kept.typesetter());
        kept.blocks().put(key, made);
        return made;
    }

    private Optional<PaperBlock> block(DigestPaper paper, PaperTypesetter typesetter) {
        var view = typesetter.set(Word.NUMBER_MARK, paper);
        if (view.toString().indexOf(NUMBER) != view.toString().lastIndexOf(NUMBER)) {
            return Optional.empty(); // Nobody's abstract says this by chance.
        }
        var topic = new TopicView(Word.TOPIC_NAME.mark(), Word.TOPIC_FILTER.mark(), List.of(view));
        var textPart = Skeleton.of(text.paper(view, marked, topic));
        var htmlPart = Skeleton.of(html.paper(view, marked, topic));
        return textPart.flatMap(t -> htmlPart.map(h -> new PaperBlock(DigestTypesetter.title(paper), t, h)));
    }
}
