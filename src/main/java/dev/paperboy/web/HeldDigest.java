package dev.paperboy.web;

import dev.paperboy.subscriber.Status;
import java.util.List;
import java.util.Optional;

/**
 * A digest whose reader may do something about its papers.
 *
 * @param base the path of the pages behind its link
 * @param date in words
 * @param mutedUntil the day on which a mute that begins now would end, in words
 * @param papers by their numbers in the mail, from 1
 */
record HeldDigest(
        String base, long subscriberId, Status status, String date, String mutedUntil, List<HeldPaper> papers) {

    boolean mayAct() {
        return Access.EDITORS.contains(status);
    }

    /** Empty for what is no number of a paper here. */
    Optional<HeldPaper> paper(String number) {
        var found = TypedNumber.in(number, 1, papers.size());
        return found.isEmpty() ? Optional.empty() : Optional.of(papers.get(found.getAsInt() - 1));
    }
}
