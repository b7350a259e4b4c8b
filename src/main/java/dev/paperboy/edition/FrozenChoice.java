package dev.paperboy.edition;

import dev.paperboy.matching.Reason;
import java.util.List;

/**
 * A paper as its edition froze it, chosen by some filters.
 *
 * @param grounds one for each filter, in the order in which the digest names them
 */
record FrozenChoice(EditionPaper paper, List<Ground> grounds) {

    /** @param filter in canonical form; empty when it is no longer known */
    record Ground(String filter, Reason reason) {}

    /** With the reader's own names of the topics. */
    DigestContent.Entry entry(ChosenPaper chosen) {
        var hits = chosen.hits();
        if (hits.size() == 1) {
            return new DigestContent.Entry(paper, chosen.score(), List.of(why(0, hits)));
        }
        var why = new DigestContent.Why[hits.size()];
        for (int i = 0; i < why.length; i++) {
            why[i] = why(i, hits);
        }
        return new DigestContent.Entry(paper, chosen.score(), List.of(why));
    }

    private DigestContent.Why why(int place, List<ChosenPaper.Hit> hits) {
        var ground = grounds.get(place);
        return new DigestContent.Why(hits.get(place).topic(), ground.filter(), ground.reason());
    }
}
