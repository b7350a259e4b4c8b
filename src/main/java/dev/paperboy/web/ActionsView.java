package dev.paperboy.web;

import dev.paperboy.rendering.PaperView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be done about the papers of a digest, or about one of them.
 *
 * @param base the path of these pages
 * @param notice what was done just now, or what was wrong; empty for nothing
 * @param papers to choose from; empty when one is chosen
 * @param standing where the reader stands: only some may do something
 * @param one the paper; null when none is chosen
 */
record ActionsView(
        String base,
        String date,
        String notice,
        List<PaperView> papers,
        PreferencesView.Standing standing,
        @Nullable One one) {

    /**
     * One paper.
     *
     * @param open what is shown alone; null for everything
     * @param mutedUntil the day on which a mute that begins now would end, in words
     * @param change the filter that is laid out; null for none
     */
    record One(
            PaperView paper,
            boolean saved,
            List<HeldTopic> topics,
            @Nullable Action open,
            String mutedUntil,
            @Nullable FilterChange change) {

        public String topicNames() {
            return String.join(", ", topics.stream().map(HeldTopic::name).toList());
        }

        public boolean shows(String word) {
            return open == null || open.word().equals(word);
        }

        public boolean isAt(String word) {
            return open != null && open.word().equals(word);
        }
    }

    public String title() {
        return one == null ? "Papers of " + date : one.paper().fullTitle();
    }
}
