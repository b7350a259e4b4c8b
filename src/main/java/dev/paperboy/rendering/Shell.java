package dev.paperboy.rendering;

import dev.paperboy.rendering.encoding.EncodedLines;
import java.util.List;
import java.util.function.Function;

/**
 * What one part of a digest has around its papers.
 *
 * @param opening everything before the first paper, with its topic's heading
 * @param between what stands between two papers of a topic
 * @param turning what stands between two topics
 * @param closing everything after the last paper
 */
record Shell(Skeleton opening, Skeleton between, Skeleton turning, Skeleton closing) {

    /** @param part which of a paper's blocks is meant */
    EncodedLines fill(List<FilledTopic> topics, Function<PaperBlock, Skeleton> part, ReaderWords words) {
        var out = new EncodedLines();
        words.turnTo(topics.get(0).words());
        opening.appendTo(out, words);
        for (int i = 0; i < topics.size(); i++) {
            var topic = topics.get(i);
            words.turnTo(topic.words());
            for (int j = 0; j < topic.papers().size(); j++) {
                if (j > 0) {
                    between.appendTo(out, words);
                } else if (i > 0) {
                    turning.appendTo(out, words);
                }
                words.nextPaper();
                part.apply(topic.papers().get(j)).appendTo(out, words);
            }
        }
        closing.appendTo(out, words);
        return out;
    }
}
