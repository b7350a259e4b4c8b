package dev.paperboy.matching.index;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Facts of papers that are compared as a whole: categories, identifiers, sources, kinds. */
public final class FactIndex {

    private final Map<String, Ints> papers = new HashMap<>();

    /** @param factsOf those of one paper, in the spelling that is asked for later */
    FactIndex(List<PaperText> all, Function<PaperText, Collection<String>> factsOf) {
        for (int paper = 0; paper < all.size(); paper++) {
            for (var fact : new HashSet<>(factsOf.apply(all.get(paper)))) {
                papers.computeIfAbsent(fact, f -> new Ints()).add(paper);
            }
        }
    }

    /** The papers of which this is true. */
    public Hits find(String fact) {
        var found = papers.get(fact);
        return found == null ? Hits.NONE : Hits.selecting(found.toArray());
    }

    /** The papers of which a fact is true that passes. */
    public Hits where(Predicate<String> accepts) {
        var found = new BitSet();
        papers.forEach((fact, bearers) -> {
            if (accepts.test(fact)) {
                for (int i = 0; i < bearers.size(); i++) {
                    found.set(bearers.get(i));
                }
            }
        });
        return Hits.selecting(found.stream().toArray());
    }
}
