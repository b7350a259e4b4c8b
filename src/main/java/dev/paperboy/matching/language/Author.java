package dev.paperboy.matching.language;

import dev.paperboy.matching.index.Day;
import dev.paperboy.matching.index.Hits;
import dev.paperboy.matching.index.Names;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All of these words in the name of one author, in any order, since sources write "Ada Lovelace" and "Lovelace, Ada". */
public record Author(List<String> words, boolean prefix) implements Trait {

    static Optional<Leaf> of(String name, boolean prefix) {
        // Twice, since a folded letter may become one with the accent behind it.
        var words = Names.words(String.join(" ", Names.words(name)));
        boolean usable = prefix ? words.size() == 1 && words.get(0).length() > 1 : !words.isEmpty();
        return usable ? Optional.of(new Author(words, prefix)) : Optional.empty();
    }

    @Override
    public Hits hits(Day day) {
        return prefix ? day.authors().startingWith(words.get(0)) : day.authors().find(words, this::isIn);
    }

    private boolean isIn(List<String> name) {
        return words.stream().allMatch(word -> name.stream().anyMatch(part -> agree(word, part)));
    }

    /** An initial stands for the name, on either side; some other word has to be there in full. */
    private boolean agree(String word, String part) {
        return word.equals(part) || (words.size() > 1 && (isInitial(word, part) || isInitial(part, word)));
    }

    private static boolean isInitial(String letter, String name) {
        return letter.length() == 1 && name.startsWith(letter);
    }

    @Override
    public String print() {
        return prefix
                ? "au:" + words.get(0) + "*"
                : "au:" + words.stream().collect(Collectors.collectingAndThen(Collectors.toList(), Printed::words));
    }
}
