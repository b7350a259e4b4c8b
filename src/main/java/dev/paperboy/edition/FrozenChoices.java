package dev.paperboy.edition;

import dev.paperboy.matching.Reason;
import dev.paperboy.matching.language.Filter;
import dev.paperboy.recall.Recall;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What filters chose of an edition, and why: put together once for all readers whom the same filters brought the paper. */
@ApplicationScoped
class FrozenChoices {

    private static final Reason NONE = new Reason(List.of(), List.of(), List.of());

    /** Each takes some 200 bytes, and may be the last that keeps its paper, of about 4 KB: at most a tenth of the memory. */
    private static final int MOST_REMEMBERED =
            (int) Math.min(20_000, Runtime.getRuntime().maxMemory() / 10 / 4_500);

    private final FrozenPapers papers;
    private final FrozenReasons reasons;
    private final CompiledFilters filters;
    private final Recall<Place, FrozenChoice> known = Recall.ofMost(MOST_REMEMBERED);

    FrozenChoices(FrozenPapers papers, FrozenReasons reasons, CompiledFilters filters) {
        this.papers = papers;
        this.reasons = reasons;
        this.filters = filters;
    }

    private record Place(long editionId, long paperId, long filterId, List<Long> otherFilterIds) {

        static Place of(long editionId, ChosenPaper chosen) {
            var hits = chosen.hits();
            var others = hits.size() == 1
                    ? List.<Long>of()
                    : hits.stream().skip(1).map(ChosenPaper.Hit::filterId).toList();
            return new Place(editionId, chosen.paperId(), hits.get(0).filterId(), others);
        }

        /** The record's own spreads numbers that run in step badly. */
        @Override
        public int hashCode() {
            return Long.hashCode((editionId * 31 + paperId) * 1_000_003 + filterId) + otherFilterIds.hashCode();
        }
    }

    /** One for each of these papers, in their order; empty where the edition does not hold it. */
    List<Optional<FrozenChoice>> of(long editionId, List<ChosenPaper> chosen) {
        var choices = new ArrayList<Optional<FrozenChoice>>(chosen.size());
        var unknown = new ArrayList<Long>();
        for (var each : chosen) {
            var choice = known.get(Place.of(editionId, each));
            choices.add(Optional.ofNullable(choice));
            if (choice == null) {
                unknown.add(each.paperId());
            }
        }
        if (!unknown.isEmpty()) {
            var frozen = papers.of(editionId, unknown);
            for (int i = 0; i < choices.size(); i++) {
                var paper = frozen.get(chosen.get(i).paperId());
                if (choices.get(i).isEmpty() && paper != null) {
                    choices.set(i, Optional.of(make(editionId, paper, chosen.get(i))));
                }
            }
        }
        return choices;
    }

    private FrozenChoice make(long editionId, EditionPaper paper, ChosenPaper chosen) {
        var made = new FrozenChoice(
                paper,
                chosen.hits().stream()
                        .map(hit -> ground(editionId, paper, hit.filterId()))
                        .toList());
        known.put(Place.of(editionId, chosen), made);
        return made;
    }

    private FrozenChoice.Ground ground(long editionId, EditionPaper paper, long filterId) {
        var filter = filters.of(filterId);
        return new FrozenChoice.Ground(
                filter.map(Filter::canonical).orElse(""),
                filter.map(f -> reasons.of(editionId, paper, filterId, f)).orElse(NONE));
    }
}
