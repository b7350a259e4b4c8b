package dev.paperboy.rendering;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;

/**
 * Papers that were printed lately, each rendered and encoded once. The key is all that a block is made of, so nothing in here
 * grows old; what has not been asked for makes room.
 */
final class PaperBlocks {

    /** Of the keys, texts apart, which are kept elsewhere too. */
    private static final int KEY = 1024;

    private static final String NUMBER = String.valueOf(Word.NUMBER_MARK);

    private final DigestTemplates text;
    private final DigestTemplates html;
    private final DigestView marked;
    private final PaperTypesetter plain;
    private final PaperTypesetter withGutter;
    private final Cache<Key, Optional<PaperBlock>> blocks;

    /** @param marked a digest with marks, for what papers print of it */
    PaperBlocks(DigestTemplates text, DigestTemplates html, DigestView marked, TitleLinks titles, long bytes) {
        this.text = text;
        this.html = html;
        this.marked = marked;
        this.plain = new PaperTypesetter(titles, false);
        this.withGutter = new PaperTypesetter(titles, true);
        this.blocks = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((Key key, Optional<PaperBlock> block) ->
                        KEY + block.map(PaperBlock::size).orElse(0))
                .executor(Runnable::run)
                .build();
    }

    private record Key(DigestPaper paper, boolean gutter) {

        /** The record's own would walk through every list. */
        @Override
        public int hashCode() {
            return 31 * paper.id().hashCode() + paper.why().hashCode();
        }
    }

    /** Empty when the paper can only be printed whole. */
    Optional<PaperBlock> of(DigestPaper paper, boolean gutter) {
        var key = new Key(paper, gutter);
        var known = blocks.getIfPresent(key);
        if (known != null) {
            return known;
        }
        var made = block(paper, gutter);
        blocks.put(key, made);
        return made;
    }

    private Optional<PaperBlock> block(DigestPaper paper, boolean gutter) {
        var view = (gutter ? withGutter : plain).set(Word.NUMBER_MARK, paper);
        if (view.toString().indexOf(NUMBER) != view.toString().lastIndexOf(NUMBER)) {
            return Optional.empty(); // Nobody's abstract says this by chance.
        }
        var topic = new TopicView(Word.TOPIC_NAME.mark(), Word.TOPIC_FILTER.mark(), List.of(view));
        var textPart = Skeleton.of(text.paper(view, marked, topic));
        var htmlPart = Skeleton.of(html.paper(view, marked, topic));
        return textPart.flatMap(t -> htmlPart.map(h -> new PaperBlock(DigestTypesetter.title(paper), t, h)));
    }
}
