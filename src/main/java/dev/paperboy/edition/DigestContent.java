package dev.paperboy.edition;

import dev.paperboy.matching.Reason;
import java.util.List;

/**
 * All that a digest says, from rows that do not change.
 *
 * @param entries in the order they were chosen
 * @param sentence what was looked at, in words
 */
public record DigestContent(Digest digest, List<Entry> entries, String sentence) {

    public DigestContent {
        entries = List.copyOf(entries);
    }

    /**
     * A paper of the digest, as its edition froze it.
     *
     * @param why at least one, the topic that ranked it highest first
     */
    public record Entry(EditionPaper paper, float score, List<Why> why) {

        public Entry {
            why = List.copyOf(why);
        }
    }

    /**
     * A topic that chose the paper.
     *
     * @param filter in canonical form; empty when it is no longer known
     */
    public record Why(String topic, String filter, Reason reason) {}
}
