package dev.paperboy.web;

import dev.paperboy.rendering.PaperView;
import java.util.List;

/**
 * A digest on a page.
 *
 * @param words what became of it
 * @param more how many more papers matched, in words; empty for none
 * @param moreHref where they are; empty where there are none
 * @param actions what can be done about a paper, but for its number; empty when nothing can be done any more
 * @param attempts empty on a page that anybody may see
 */
record PastDigestView(
        String date,
        String words,
        List<Section> sections,
        String more,
        String moreHref,
        String actions,
        String sentence,
        String zone,
        List<Attempt> attempts) {

    /** A topic and the papers it chose. */
    record Section(String name, String filter, List<PaperView> papers) {

        /** Whether no paper has votes, so that no room is kept for them. */
        public boolean voteless() {
            return papers.stream().allMatch(paper -> paper.votes().isEmpty());
        }
    }

    /** @param reply the mail server's words, from outside; empty when none were heard */
    record Attempt(String at, String words, String reply) {}
}
