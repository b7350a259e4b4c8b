package dev.paperboy.matching;

import dev.paperboy.matching.index.Day;
import dev.paperboy.matching.index.PaperText;
import dev.paperboy.matching.language.Filter;
import dev.paperboy.matching.language.Node;
import java.util.List;

/** Says why a filter did not choose a paper, by asking it again of that paper alone. */
public final class Shortfalls {

    private Shortfalls() {}

    /**
     * The clauses that would all have to hold differently, in canonical print without weights: of AND the sides that do not hold,
     * an OR none of whose sides holds as a whole, of NOT the excluded words that hit ({@code NOT survey}). Never null; empty when
     * the filter does choose the paper. Windows are not looked at.
     */
    public static List<String> of(Filter filter, PaperText paper) {
        var alone = new Day(List.of(paper));
        return filter.root()
                .shortfalls(leaf -> leaf.hits(alone).size() > 0)
                .map(Node::print)
                .distinct()
                .toList();
    }
}
