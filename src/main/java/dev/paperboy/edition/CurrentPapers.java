package dev.paperboy.edition;

import dev.paperboy.matching.Reason;
import dev.paperboy.matching.Reasons;
import dev.paperboy.matching.language.Filter;
import dev.paperboy.paper.Kind;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Papers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Chosen papers with their texts as they stand now, for who looks before an edition has frozen them. */
@ApplicationScoped
class CurrentPapers {

    private final Papers papers;
    private final CompiledFilters filters;

    CurrentPapers(Papers papers, CompiledFilters filters) {
        this.papers = papers;
        this.filters = filters;
    }

    /** In the same order; a paper that is gone meanwhile is left out. */
    List<DigestContent.Entry> entries(List<ChosenPaper> chosen) {
        var texts = new HashMap<Long, Paper>();
        papers.byIds(chosen.stream().map(ChosenPaper::paperId).toList()).forEach(paper -> texts.put(paper.id(), paper));
        return chosen.stream()
                .flatMap(one -> Optional.ofNullable(texts.get(one.paperId())).map(paper -> entry(one, paper)).stream())
                .toList();
    }

    private DigestContent.Entry entry(ChosenPaper chosen, Paper paper) {
        var printed = printed(paper);
        return new DigestContent.Entry(
                printed,
                chosen.score(),
                chosen.hits().stream().map(hit -> why(printed, hit)).toList());
    }

    private DigestContent.Why why(EditionPaper paper, ChosenPaper.Hit hit) {
        var filter = filters.of(hit.filterId());
        return new DigestContent.Why(
                hit.topic(),
                filter.map(Filter::canonical).orElse(""),
                filter.map(f -> Reasons.of(f, paper.text())).orElse(new Reason(List.of(), List.of(), List.of())));
    }

    private static EditionPaper printed(Paper paper) {
        return new EditionPaper(
                paper.id(),
                paper.publicId(),
                paper.title(),
                paper.abstractText(),
                paper.authors(),
                paper.categories(),
                paper.organization(),
                paper.sources(),
                paper.kinds().stream().map(Kind::word).toList(),
                paper.signals().upvotes(),
                paper.signals().comments(),
                paper.signals().code(),
                paper.signals().project(),
                paper.withdrawn());
    }
}
