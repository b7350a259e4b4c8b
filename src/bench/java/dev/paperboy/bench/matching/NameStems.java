package dev.paperboy.bench.matching;

import dev.paperboy.matching.index.Analysis;
import dev.paperboy.matching.index.PaperText;
import dev.paperboy.matching.index.Term;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** The words in the authors' and the categories' names of a day: a filter's words are looked for there too. */
record NameStems(Set<String> stems) {

    static NameStems of(Collection<PaperText> papers) {
        return new NameStems(papers.stream()
                .flatMap(paper -> PaperDocument.names(paper).stream())
                .flatMap(name -> Analysis.terms(name).stream())
                .map(Term::stem)
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean holdAll(Collection<String> wanted) {
        return stems.containsAll(wanted);
    }
}
