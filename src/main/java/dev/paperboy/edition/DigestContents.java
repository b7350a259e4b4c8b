package dev.paperboy.edition;

import dev.paperboy.matching.Reason;
import dev.paperboy.matching.language.Filter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Reads what digests say, from what planning froze. */
@ApplicationScoped
public class DigestContents {

    private static final Reason NONE = new Reason(List.of(), List.of(), List.of());

    private final FrozenPapers papers;
    private final FrozenReasons reasons;
    private final SharedTexts texts;
    private final CompiledFilters filters;

    DigestContents(FrozenPapers papers, FrozenReasons reasons, SharedTexts texts, CompiledFilters filters) {
        this.papers = papers;
        this.reasons = reasons;
        this.texts = texts;
        this.filters = filters;
    }

    /** The digest's papers with the reasons for each, worked out now from the frozen texts and filters. */
    public DigestContent of(Digest digest) {
        var chosen = DigestPapers.decode(digest.papers(), texts::text);
        var frozen = papers.of(
                digest.editionId(), chosen.stream().map(ChosenPaper::paperId).toList());
        var entries = chosen.stream()
                .flatMap(c ->
                        Optional.ofNullable(frozen.get(c.paperId()))
                                .map(paper -> entry(digest.editionId(), paper, c))
                                .stream())
                .toList();
        return new DigestContent(digest, entries, texts.text(digest.sentenceId()));
    }

    /** What was looked at, in words, without reading the papers. */
    public String sentence(Digest digest) {
        return texts.text(digest.sentenceId());
    }

    private DigestContent.Entry entry(long editionId, EditionPaper paper, ChosenPaper chosen) {
        var why = chosen.hits().stream().map(hit -> why(editionId, paper, hit)).toList();
        return new DigestContent.Entry(paper, chosen.score(), why);
    }

    private DigestContent.Why why(long editionId, EditionPaper paper, ChosenPaper.Hit hit) {
        var filter = filters.of(hit.filterId());
        return new DigestContent.Why(
                hit.topic(),
                filter.map(Filter::canonical).orElse(""),
                filter.map(f -> reasons.of(editionId, paper, hit.filterId(), f)).orElse(NONE));
    }
}
