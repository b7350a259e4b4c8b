package dev.paperboy.matching.language;

import dev.paperboy.matching.index.Day;
import dev.paperboy.matching.index.Hits;
import dev.paperboy.matching.index.Names;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** These words next to one another in the organisation's name. */
public record Organization(List<String> words, boolean prefix) implements Trait {

    static Optional<Leaf> of(String name, boolean prefix) {
        if (prefix) {
            return Names.beginning(name).map(word -> new Organization(List.of(word), true));
        }
        var words = Names.words(name);
        return words.isEmpty() ? Optional.empty() : Optional.of(new Organization(words, false));
    }

    @Override
    public Hits hits(Day day) {
        return prefix
                ? day.organizations().startingWith(words.get(0))
                : day.organizations().find(words, name -> Collections.indexOfSubList(name, words) >= 0);
    }

    @Override
    public String print() {
        return "org:" + (prefix ? words.get(0) + "*" : Printed.words(words));
    }
}
