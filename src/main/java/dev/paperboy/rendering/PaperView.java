package dev.paperboy.rendering;

import java.util.List;

/**
 * A paper as the templates print it; an empty text is not printed.
 *
 * @param gutter whether papers of this mail have votes at their left
 * @param tally votes and comments in words, for the text part
 * @param byline names that are written from right to left stand between isolates
 * @param whole the title for the text part, which always carries all of it
 */
public record PaperView(
        int number,
        boolean gutter,
        String votes,
        String comments,
        String tally,
        String href,
        Passage title,
        Passage whole,
        String byline,
        Passage lead,
        String why,
        List<PaperLink> links) {

    /** The title without marks. */
    public String fullTitle() {
        return whole.text();
    }

    /** The byline for HTML: what stood between isolates is apart. */
    public List<BylinePart> names() {
        return Apart.parts(byline);
    }
}
