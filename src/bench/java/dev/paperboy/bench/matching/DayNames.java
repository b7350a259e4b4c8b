package dev.paperboy.bench.matching;

import dev.paperboy.matching.index.AuthorName;
import dev.paperboy.matching.index.Names;
import dev.paperboy.matching.index.PaperText;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The authors of a day. Our language lets initials stand for names and asks for words in any order; a plain string field of
 * Lucene's knows nothing of that, so a filter asks for such names only where both understand the same.
 */
final class DayNames {

    private final Map<String, Set<List<String>>> byWord = new HashMap<>();

    DayNames(Collection<PaperText> papers) {
        papers.stream()
                .flatMap(paper -> paper.authors().stream())
                .map(AuthorName::display)
                .map(Names::words)
                .forEach(words -> words.forEach(word -> byWord.computeIfAbsent(word, any -> new HashSet<>())
                        .add(words.stream().sorted().toList())));
    }

    boolean isPlain(String name) {
        var words = Names.words(name).stream().sorted().toList();
        return words.size() > 1
                && !name.contains("\"")
                && words.stream().distinct().count() == words.size()
                && words.stream().allMatch(word -> word.length() > 1)
                && words.stream()
                        .flatMap(word -> byWord.getOrDefault(word, Set.of()).stream())
                        .allMatch(other -> other.equals(words) || isFar(other, words));
    }

    private static boolean isFar(List<String> other, List<String> words) {
        return other.stream().allMatch(word -> word.length() > 1) && !other.containsAll(words);
    }
}
