package dev.paperboy.edition;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.paperboy.matching.PaperAlone;
import dev.paperboy.matching.Reason;
import dev.paperboy.matching.language.Filter;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Why filters chose frozen papers. Neither ever changes, so a reason is worked out once for all readers of a filter; and a paper
 * is taken apart once for the filters that few have.
 */
@ApplicationScoped
class FrozenReasons {

    /** Each takes about half a KB. */
    private static final int MOST_REMEMBERED = 10_000;

    /** The papers that many get; each takes about 20 KB. */
    private static final int MOST_TAKEN_APART = 500;

    private final Cache<Place, Reason> reasons = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .executor(Runnable::run)
            .build();
    private final Cache<Place, PaperAlone> papers = Caffeine.newBuilder()
            .maximumSize(MOST_TAKEN_APART)
            .executor(Runnable::run)
            .build();

    /** The filter is 0 where a paper alone is meant. */
    private record Place(long editionId, long paperId, long filterId) {}

    Reason of(long editionId, EditionPaper paper, long filterId, Filter filter) {
        var place = new Place(editionId, paper.paperId(), filterId);
        var known = reasons.getIfPresent(place);
        if (known != null) {
            return known;
        }
        var reason = papers.get(new Place(editionId, paper.paperId(), 0), any -> new PaperAlone(paper.text()))
                .reason(filter);
        reasons.put(place, reason);
        return reason;
    }
}
