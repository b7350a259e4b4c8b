package dev.paperboy.search;

import dev.paperboy.matching.Match;
import dev.paperboy.matching.Reasons;
import dev.paperboy.matching.language.Filter;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Papers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Searches the days held in memory, the newest 60, in the filter language. */
@ApplicationScoped
public class PaperSearch {

    private final NewsIndexes indexes;
    private final Papers papers;

    PaperSearch(NewsIndexes indexes, Papers papers) {
        this.indexes = indexes;
        this.papers = papers;
    }

    /** One page of what was found, best first, and how many there are in all. */
    public record Found(List<Hit> hits, long total) {

        public Found {
            hits = List.copyOf(hits);
        }
    }

    /**
     * The papers that the filter takes, news or not.
     *
     * @param date only those announced that day; null for all
     * @param page from 0
     */
    public Found page(Filter filter, @Nullable LocalDate date, int page, int size) {
        var matches = indexes.current().search(filter);
        if (date != null) {
            var thatDay = papers.idsOf(date);
            matches = matches.stream()
                    .filter(match -> thatDay.contains(match.paperId()))
                    .toList();
        }
        var wanted = matches.stream().skip((long) page * size).limit(size).toList();
        return new Found(hits(filter, wanted), matches.size());
    }

    /** These matches in their order, with why the filter takes each; without those whose paper is gone. */
    public List<Hit> hits(Filter filter, List<Match> matches) {
        var byId = byId(matches);
        var hits = new ArrayList<Hit>();
        for (var match : matches) {
            var paper = byId.get(match.paperId());
            if (paper != null) {
                hits.add(new Hit(paper, match.score(), Reasons.of(filter, IndexedText.of(paper))));
            }
        }
        return hits;
    }

    private Map<Long, Paper> byId(Collection<Match> matches) {
        return papers.byIds(matches.stream().map(Match::paperId).toList()).stream()
                .collect(Collectors.toMap(Paper::id, Function.identity()));
    }
}
