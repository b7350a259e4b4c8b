package dev.paperboy.matching.language;

import dev.paperboy.matching.index.Day;
import dev.paperboy.matching.index.Hits;
import dev.paperboy.matching.index.Names;
import java.util.List;
import java.util.Optional;

/** All of these words in the name of one author, in any order, since sources write "Ada Lovelace" and "Lovelace, Ada". */
public record Author(List<String> words, boolean prefix) implements Trait {

    static Optional<Leaf> of(String name, boolean prefix) {
        if (prefix) {
            return Names.beginning(name).map(word -> new Author(List.of(word), true));
        }
        var words = Names.words(PubMedName.apart(name));
        return words.isEmpty() ? Optional.empty() : Optional.of(new Author(words, false));
    }

    @Override
    public Hits hits(Day day) {
        return prefix
                ? day.authors().startingWith(words.get(0))
                : day.authors().find(words, name -> SameName.agree(words, name));
    }

    @Override
    public String print() {
        return "au:" + (prefix ? words.get(0) + "*" : Printed.words(words));
    }
}
