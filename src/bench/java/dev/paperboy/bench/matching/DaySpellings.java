package dev.paperboy.bench.matching;

import dev.paperboy.matching.index.Analysis;
import dev.paperboy.matching.index.PaperText;
import dev.paperboy.matching.index.Term;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What of a day's texts is one word here and two there. Our language finds "pre-training" and "pretraining" by one another and
 * counts them together, which no query of Lucene's does: a filter asks for such words only where it makes no difference.
 */
final class DaySpellings {

    private final Set<String> stems = new HashSet<>();
    private final Set<String> neighbours = new HashSet<>();

    DaySpellings(Collection<PaperText> papers) {
        for (var paper : papers) {
            add(paper.title());
            add(paper.abstractText());
            PaperDocument.names(paper).forEach(this::add);
        }
    }

    private void add(String text) {
        Term before = null;
        for (var term : Analysis.terms(text)) {
            stems.add(term.stem());
            if (before != null && before.position() + 1 == term.position()) {
                neighbours.add(before.word() + term.stem());
            }
            before = term;
        }
    }

    boolean isPlain(WordingLeaf leaf) {
        return leaf.stems().stream().noneMatch(neighbours::contains) && (leaf.isWord() || !joins(leaf));
    }

    private boolean joins(WordingLeaf leaf) {
        var words = List.of(leaf.text().split(" ", -1));
        for (var i = 1; i < words.size(); i++) {
            if (isWord(words.get(i - 1) + words.get(i))) {
                return true;
            }
        }
        return isWord(String.join("", words));
    }

    private boolean isWord(String text) {
        return Analysis.terms(text).stream().map(Term::stem).anyMatch(stems::contains);
    }
}
