package dev.paperboy.matching;

import dev.paperboy.matching.index.Analysis;
import dev.paperboy.matching.index.PaperText;
import dev.paperboy.matching.index.Phrase;
import dev.paperboy.matching.index.Statistics;
import dev.paperboy.matching.index.Term;
import dev.paperboy.matching.language.Clause;
import dev.paperboy.matching.language.Filter;
import dev.paperboy.matching.language.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words and phrases that set a paper apart from the others of some days: often in it, seldom elsewhere. What no other paper has
 * comes last: it would neither bring nor keep out anything else.
 */
public final class Distinctions {

    /** What more papers have than this share of them tells nobody what a paper is about. */
    private static final double COMMON = 0.1;

    /** Of fewer papers no share means anything. */
    private static final int FEW = 50;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;
    private static final int IN_TITLE = 3;
    private static final double OF_A_PHRASE = 1.25;
    private static final double ALONE = 0.25;

    private final Statistics statistics;
    private final List<Wording> named;
    private final Map<List<String>, Candidate> candidates = new LinkedHashMap<>();

    private Distinctions(Statistics statistics, Filter filter) {
        this.statistics = statistics;
        this.named = filter.root()
                .clauses()
                .map(Clause::leaf)
                .filter(Wording.class::isInstance)
                .map(Wording.class::cast)
                .toList();
    }

    /**
     * The best of them, best first, no two with a word in common.
     *
     * @param filter whose own words are left out, also those it excludes
     * @param ranking knows how common words are
     */
    public static List<String> of(PaperText paper, Filter filter, Ranking ranking, int most) {
        return new Distinctions(ranking.statistics(), filter).best(paper, most);
    }

    /** @param words as they stand in the paper, in lower case */
    private record Candidate(String words, Phrase phrase, int weight, int count, boolean inTitle) {

        Candidate again(int more) {
            return new Candidate(words, phrase, weight + more, count + 1, inTitle);
        }

        boolean isPhrase() {
            return phrase.stems().size() > 1;
        }

        /** Two words that stand side by side once in an abstract are two words. */
        boolean isOneThing() {
            return !isPhrase() || inTitle || count > 1;
        }
    }

    private record Rated(Candidate candidate, double score) {}

    private List<String> best(PaperText paper, int most) {
        read(paper.title(), true);
        read(paper.abstractText(), false);
        var rated = candidates.values().stream()
                .filter(Candidate::isOneThing)
                .map(candidate -> new Rated(candidate, score(candidate)))
                .filter(each -> each.score > 0)
                .sorted(Comparator.comparingDouble(Rated::score)
                        .reversed()
                        .thenComparing(each -> each.candidate.words()))
                .toList();
        var best = new ArrayList<String>();
        var used = new HashSet<String>();
        for (var each : rated) {
            var stems = each.candidate.phrase().stems();
            if (best.size() < most && stems.stream().noneMatch(used::contains)) {
                best.add(each.candidate.words());
                used.addAll(stems);
            }
        }
        return List.copyOf(best);
    }

    private void read(String text, boolean title) {
        var terms = Analysis.terms(text);
        var all = Analysis.words(text);
        for (int i = 0; i < terms.size(); i++) {
            note(terms.subList(i, i + 1), all, title);
            if (i + 1 < terms.size() && areNeighbours(terms.get(i), terms.get(i + 1), text)) {
                note(terms.subList(i, i + 2), all, title);
            }
        }
    }

    /** Nothing but a blank or a hyphen stands between them: a full stop or a comma parts what does not belong together. */
    private static boolean areNeighbours(Term one, Term other, String text) {
        var between = text.substring(one.end(), other.start());
        return other.position() == one.position() + 1 && (between.isBlank() || between.equals("-"));
    }

    private void note(List<Term> terms, List<String> all, boolean title) {
        var words = terms.stream().map(Term::word).toList();
        var shown = String.join(" ", words);
        if (shown.length() > LONGEST || !words.stream().allMatch(Distinctions::isTelling) || areNamed(terms)) {
            return;
        }
        int weight = title ? IN_TITLE : 1;
        candidates.merge(
                terms.stream().map(Term::stem).toList(),
                new Candidate(shown, Phrase.of(terms, all, 0), weight, 1, title),
                (known, fresh) -> known.again(weight));
    }

    /** A word of the filter, or one of its neighbours: as good as the filter's own. */
    private boolean areNamed(List<Term> terms) {
        return terms.stream().anyMatch(term -> named.stream().anyMatch(wording -> wording.names(term)));
    }

    private static boolean isTelling(String word) {
        return word.length() >= SHORTEST
                && word.codePoints().allMatch(Character::isLetterOrDigit)
                && word.codePoints().anyMatch(Character::isLetter);
    }

    /** 0 for what is too common to tell anything. */
    private double score(Candidate candidate) {
        long papers = statistics.papers();
        long having = statistics.papersWith(candidate.phrase());
        if (papers >= FEW && having > papers * COMMON) {
            return 0;
        }
        double rarity = Math.log(1 + (papers + 1) / (having + 0.5));
        double score = Math.log1p(candidate.weight()) * rarity * (candidate.isPhrase() ? OF_A_PHRASE : 1);
        return having > 1 ? score : score * ALONE;
    }
}
