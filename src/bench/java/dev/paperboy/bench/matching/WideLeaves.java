package dev.paperboy.bench.matching;

import dev.paperboy.matching.index.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Leaves that hardly two filters share, as many real subscribers bring: neighbouring words of the day's abstracts, which few
 * papers have, and words that none has, beside those of titles.
 */
final class WideLeaves implements LeafSource {

    private static final Pattern PLAIN = Pattern.compile("[a-z0-9]{2,}");

    private final LeafSource titles;
    private final DaySpellings spellings;
    private final List<WordingLeaf> pairs = new ArrayList<>();

    WideLeaves(Corpus corpus) {
        spellings = new DaySpellings(corpus.day());
        titles = new TitleLeaves(corpus, true);
        for (var paper : corpus.day()) {
            var words = Analysis.words(paper.abstractText());
            for (var i = 1; i < words.size(); i++) {
                var pair = words.get(i - 1) + " " + words.get(i);
                if (words.subList(i - 1, i + 1).stream()
                                .allMatch(word -> PLAIN.matcher(word).matches())
                        && Analysis.terms(pair).size() == 2) {
                    add(WordingLeaf.of(pair));
                }
            }
        }
    }

    private void add(WordingLeaf pair) {
        if (spellings.isPlain(pair)) {
            pairs.add(pair);
        }
    }

    @Override
    public WordingLeaf word(Random chance) {
        return switch (chance.nextInt(3)) {
            case 0 -> titles.word(chance);
            case 1 -> phrase(chance);
            default -> unheardOf(chance);
        };
    }

    private WordingLeaf unheardOf(Random chance) {
        var leaf = WordingLeaf.of(InventedWords.stem(3, chance));
        return spellings.isPlain(leaf) ? leaf : unheardOf(chance);
    }

    @Override
    public WordingLeaf phrase(Random chance) {
        return pairs.get(chance.nextInt(pairs.size()));
    }

    @Override
    public AuthorLeaf author(Random chance) {
        return titles.author(chance);
    }

    @Override
    public CategoryLeaf category(Random chance) {
        return titles.category(chance);
    }
}
