package dev.paperboy.matching.index;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Names that papers bear, of authors or of organisations, and their words. */
public final class NameIndex {

    private final Dictionary words = new Dictionary();
    private final Ints starts = new Ints();
    private final Ints wordOf = new Ints();
    private final Ints paperOf = new Ints();
    private final Postings names;
    private volatile @Nullable SortedWords sorted;

    /** @param namesOf the names of one paper */
    NameIndex(List<PaperText> papers, Function<PaperText, Collection<String>> namesOf) {
        var entryName = new Ints();
        for (int paper = 0; paper < papers.size(); paper++) {
            for (var name : namesOf.apply(papers.get(paper))) {
                starts.add(wordOf.size());
                for (var word : Names.words(name)) {
                    wordOf.add(words.number(word));
                    entryName.add(paperOf.size());
                }
                paperOf.add(paper);
            }
        }
        starts.add(wordOf.size());
        names = Postings.of(words.size(), wordOf, entryName, wordOf);
    }

    /**
     * The papers that bear such a name.
     *
     * @param wanted one of these words at least is in the name as it is
     * @param accepts asked with the words of the name
     */
    public Hits find(Collection<String> wanted, Predicate<List<String>> accepts) {
        var papers = new BitSet();
        for (var word : wanted) {
            int number = words.find(word);
            if (number != Dictionary.UNKNOWN) {
                for (int i = names.start(number); i < names.end(number); i++) {
                    int name = names.paper(i);
                    if (!papers.get(paperOf.get(name)) && accepts.test(spelled(name))) {
                        papers.set(paperOf.get(name));
                    }
                }
            }
        }
        return Hits.selecting(papers.stream().toArray());
    }

    /** The papers that bear a name in which a word begins like this. */
    public Hits startingWith(String beginning) {
        var known = sorted;
        if (known == null) {
            known = new SortedWords(words);
            sorted = known;
        }
        var papers = new BitSet();
        known.startingWith(beginning, word -> {
            for (int i = names.start(word); i < names.end(word); i++) {
                papers.set(paperOf.get(names.paper(i)));
            }
        });
        return Hits.selecting(papers.stream().toArray());
    }

    private List<String> spelled(int name) {
        return IntStream.range(starts.get(name), starts.get(name + 1))
                .mapToObj(i -> words.spelled(wordOf.get(i)))
                .toList();
    }
}
