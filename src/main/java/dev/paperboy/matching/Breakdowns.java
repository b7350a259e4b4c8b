package dev.paperboy.matching;

import dev.paperboy.matching.index.Day;
import dev.paperboy.matching.index.Hits;
import dev.paperboy.matching.index.Statistics;
import dev.paperboy.matching.language.Clause;
import dev.paperboy.matching.language.Filter;
import dev.paperboy.matching.language.Leaf;
import dev.paperboy.matching.language.Wording;
import java.util.Optional;

/** Reckons one paper's score once more, clause by clause. */
final class Breakdowns {

    private final Day day;
    private final Statistics statistics;

    Breakdowns(Day day, Statistics statistics) {
        this.day = day;
        this.statistics = statistics;
    }

    Optional<Breakdown> of(Filter filter, long paperId, float freshness) {
        for (int paper = 0; paper < day.size(); paper++) {
            if (day.id(paper) == paperId) {
                return of(filter, paper, freshness);
            }
        }
        return Optional.empty();
    }

    private Optional<Breakdown> of(Filter filter, int paper, float freshness) {
        if (!filter.root().holds(leaf -> has(leaf, paper))) {
            return Optional.empty();
        }
        var words = filter.root()
                .reasons(leaf -> has(leaf, paper))
                .map(clause -> new Breakdown.Part(clause.print(), score(clause, paper)))
                .filter(part -> part.score() > 0)
                .toList();
        boolean ofText = filter.positives().stream().anyMatch(clause -> clause.leaf() instanceof Wording);
        return Optional.of(new Breakdown(words, Ranking.votes(day.upvotes(paper)), ofText ? freshness : 0));
    }

    private boolean has(Leaf leaf, int paper) {
        return leaf.hits(day).find(paper) >= 0;
    }

    private float score(Clause clause, int paper) {
        Hits hits = clause.leaf().hits(day);
        float rarity = clause.leaf().rarity(statistics);
        return rarity == 0
                ? 0
                : clause.weight() * statistics.score(rarity, hits.frequency(hits.find(paper)), day, paper);
    }
}
