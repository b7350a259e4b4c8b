package dev.paperboy.edition;

import dev.paperboy.matching.PaperAlone;
import dev.paperboy.matching.Reason;
import dev.paperboy.matching.language.Filter;
import dev.paperboy.recall.Recall;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Why filters chose frozen papers. Neither ever changes, so a reason is worked out once for all readers of a filter; and a paper
 * is taken apart once for the filters that few have.
 */
@ApplicationScoped
class FrozenReasons {

    /** Each takes about half a KB. */
    private static final int MOST_REMEMBERED = 20_000;

    /** The papers of a full day; each takes about 20 KB. */
    private static final int MOST_TAKEN_APART = 1_000;

    private final Recall<Place, Reason> reasons = Recall.ofMost(MOST_REMEMBERED);
    private final Recall<Place, PaperAlone> papers = Recall.ofMost(MOST_TAKEN_APART);

    /** The filter is 0 where a paper alone is meant. */
    private record Place(long editionId, long paperId, long filterId) {}

    Reason of(long editionId, EditionPaper paper, long filterId, Filter filter) {
        var place = new Place(editionId, paper.paperId(), filterId);
        var known = reasons.get(place);
        if (known != null) {
            return known;
        }
        var reason = alone(editionId, paper).reason(filter);
        reasons.put(place, reason);
        return reason;
    }

    private PaperAlone alone(long editionId, EditionPaper paper) {
        var place = new Place(editionId, paper.paperId(), 0);
        var known = papers.get(place);
        if (known != null) {
            return known;
        }
        var taken = new PaperAlone(paper.text());
        papers.put(place, taken);
        return taken;
    }
}
