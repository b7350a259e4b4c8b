package dev.paperboy.bench.rendering;

import dev.paperboy.bench.InventedPaper;
import dev.paperboy.bench.matching.Rounds;
import dev.paperboy.matching.PaperAlone;
import dev.paperboy.matching.Reasons;
import dev.paperboy.matching.index.AuthorName;
import dev.paperboy.matching.index.PaperText;
import dev.paperboy.matching.language.Filter;
import dev.paperboy.matching.language.FilterSyntaxException;
import dev.paperboy.matching.language.Filters;
import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How long it takes to say why a filter chose a paper: one that is taken apart for it, and one that is so already. */
final class ReasonsTimes {

    private static final int PAPERS = 200;
    private static final int ROUNDS = 15;
    private static final double ENOUGH = 30;

    private final List<PaperText> papers =
            InventedPaper.ofMonth(200, PAPERS).stream().map(ReasonsTimes::text).toList();
    private final List<PaperAlone> apart = papers.stream().map(PaperAlone::new).toList();
    private final Filter filter = filter();

    Map<String, Double> microseconds() throws IOException, SQLException {
        var rounds = new Rounds<String>();
        rounds.add("taken apart for each filter", 1, () -> papers.stream()
                .mapToInt(paper -> Reasons.of(filter, paper).clauses().size())
                .sum());
        rounds.add("taken apart once", 1, () -> apart.stream()
                .mapToInt(paper -> paper.reason(filter).clauses().size())
                .sum());
        var each = new LinkedHashMap<String, Double>();
        rounds.run(ROUNDS, ENOUGH).forEach((way, seconds) -> each.put(way, 1e6 * seconds / PAPERS));
        return each;
    }

    private static Filter filter() {
        try {
            return Filters.compile("(baco OR dafe OR gihojuka OR \"ba co\" OR cat:cs.* OR cat:math.*) -survey");
        } catch (FilterSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PaperText text(InventedPaper paper) {
        return new PaperText(
                paper.id().hashCode(),
                paper.title(),
                paper.abstractText(),
                paper.authors().stream()
                        .map(name -> new AuthorName(name.forenames(), name.keyname()))
                        .toList(),
                paper.categories(),
                null,
                Set.of(paper.id()),
                Set.of("arxiv"),
                Set.of("new"),
                null,
                null,
                false,
                0,
                0);
    }
}
