package dev.paperboy.bench.matching;

import dev.paperboy.matching.index.Analysis;
import dev.paperboy.matching.index.AuthorName;
import dev.paperboy.matching.index.PaperText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words and phrases of titles, so that frequent words are asked for often. Four in five are of the day, the others of other days, so that
 * much of what is looked for does not occur. The words of one filter often come from one title, as interests do.
 */
final class TitleLeaves implements LeafSource {

    private static final Pattern PLAIN = Pattern.compile("[a-z0-9]{2,}");
    private static final double LARGE_SHARE = 0.05;
    private static final double OF_THE_DAY = 0.8;
    private static final double SAME_TITLE = 0.5;
    private static final int NEAR = 3;

    private final Map<String, WordingLeaf> known = new HashMap<>();
    private final DaySpellings spellings;
    private final Pool ofDay;
    private final Pool ofOthers;
    /** The words that stand near the last one that was taken. */
    private List<WordingLeaf> last = List.of();

    private record Pool(
            List<WordingLeaf> words,
            List<WordingLeaf> phrases,
            List<AuthorLeaf> authors,
            List<CategoryLeaf> categories) {}

    /** @param selective without words of more than 5 % of the day's papers */
    TitleLeaves(Corpus corpus, boolean selective) {
        var tooFrequent = selective ? frequent(corpus.day()) : Set.<String>of();
        var names = new DayNames(corpus.day());
        spellings = new DaySpellings(corpus.day());
        ofDay = pool(corpus.day(), tooFrequent, names);
        ofOthers = pool(corpus.otherDays().stream().flatMap(List::stream).toList(), tooFrequent, names);
    }

    private Pool pool(List<PaperText> papers, Set<String> tooFrequent, DayNames names) {
        var pool = new Pool(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var paper : papers) {
            addWords(paper.title(), tooFrequent, pool);
            paper.authors().stream()
                    .map(AuthorName::display)
                    .filter(names::isPlain)
                    .forEach(name -> pool.authors.add(new AuthorLeaf(name)));
            paper.categories().forEach(code -> pool.categories.add(new CategoryLeaf(code)));
        }
        return pool;
    }

    private void addWords(String title, Set<String> tooFrequent, Pool pool) {
        var words = Analysis.words(title);
        var terms = Analysis.terms(title);
        for (var i = 0; i < terms.size(); i++) {
            var word = terms.get(i).word();
            if (PLAIN.matcher(word).matches()
                    && !tooFrequent.contains(terms.get(i).stem())) {
                add(word, pool.words);
            }
            for (var more = 1; more <= 2 && i + more < terms.size(); more++) {
                var part = words.subList(
                        terms.get(i).position(), terms.get(i + more).position() + 1);
                if (part.stream().allMatch(each -> PLAIN.matcher(each).matches())) {
                    add(String.join(" ", part), pool.phrases);
                }
            }
        }
    }

    private void add(String text, List<WordingLeaf> leaves) {
        var leaf = known.computeIfAbsent(text, WordingLeaf::of);
        if (spellings.isPlain(leaf)) {
            leaves.add(leaf);
        }
    }

    private static Set<String> frequent(List<PaperText> papers) {
        var frequencies = new HashMap<String, Integer>();
        for (var paper : papers) {
            var stems = new HashSet<String>();
            Analysis.terms(paper.title()).forEach(term -> stems.add(term.stem()));
            Analysis.terms(paper.abstractText()).forEach(term -> stems.add(term.stem()));
            stems.forEach(stem -> frequencies.merge(stem, 1, Integer::sum));
        }
        return frequencies.entrySet().stream()
                .filter(entry -> entry.getValue() > LARGE_SHARE * papers.size())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public WordingLeaf word(Random chance) {
        if (chance.nextDouble() < SAME_TITLE && !last.isEmpty()) {
            return last.get(chance.nextInt(last.size()));
        }
        var words = anyPool(chance).words;
        var at = chance.nextInt(words.size());
        last = words.subList(Math.max(0, at - NEAR), Math.min(words.size(), at + NEAR));
        return words.get(at);
    }

    @Override
    public WordingLeaf phrase(Random chance) {
        return any(anyPool(chance).phrases, chance);
    }

    @Override
    public AuthorLeaf author(Random chance) {
        return any(anyPool(chance).authors, chance);
    }

    @Override
    public CategoryLeaf category(Random chance) {
        return any(anyPool(chance).categories, chance);
    }

    private Pool anyPool(Random chance) {
        return chance.nextDouble() < OF_THE_DAY ? ofDay : ofOthers;
    }

    private static <T> T any(List<T> all, Random chance) {
        return all.get(chance.nextInt(all.size()));
    }
}
