package dev.paperboy.matching.language;

import dev.paperboy.matching.index.Day;
import dev.paperboy.matching.index.Hits;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How the paper was listed. It may be listed across or replaced later; what is new was so from the beginning. */
public record Kind(String name) implements Trait {

    private static final Set<String> NAMES = Set.of("new", "cross", "replace");

    static Optional<Leaf> of(String text) {
        var name = text.strip().toLowerCase(Locale.ROOT);
        return NAMES.contains(name) ? Optional.of(new Kind(name)) : Optional.empty();
    }

    @Override
    public Hits hits(Day day) {
        return day.kinds().find(name);
    }

    @Override
    public boolean readsSignals() {
        return !name.equals("new");
    }

    @Override
    public String print() {
        return "kind:" + name;
    }
}
