package dev.paperboy.admin;

import dev.paperboy.rendering.PaperView;
import java.util.List;

/**
 * All that the overview shows.
 *
 * @param papers the best of the latest day
 * @param papersDay that day; empty when there are no papers
 * @param mailbox what came back by mail
 */
record OverviewView(
        Today today,
        List<EditionView> last,
        List<Count> subscribers,
        List<PaperView> papers,
        String papersDay,
        long papersTotal,
        List<Warning> warnings,
        Hold hold,
        MailboxView mailbox,
        Trouble trouble) {

    /**
     * Today's edition, if there is one.
     *
     * @param editions none or one
     */
    record Today(String date, List<EditionView> editions) {

        public boolean moving() {
            return editions.stream().anyMatch(EditionView::moving);
        }
    }

    /** How many subscribers are in a state, and the state as addresses write it. */
    record Count(String status, String words, long count) {}
}
