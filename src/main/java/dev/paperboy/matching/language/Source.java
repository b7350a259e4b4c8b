package dev.paperboy.matching.language;

import dev.paperboy.matching.index.Day;
import dev.paperboy.matching.index.Hits;
import dev.paperboy.matching.index.Plain;
import java.util.Optional;

/** The short name of a source that listed the paper. More of them may come to list it. */
public record Source(String name) implements Trait {

    static Optional<Leaf> of(String text) {
        var name = Plain.word(text);
        return name.isEmpty() || name.contains("*") ? Optional.empty() : Optional.of(new Source(name));
    }

    @Override
    public Hits hits(Day day) {
        return day.sources().find(name);
    }

    @Override
    public boolean readsSignals() {
        return true;
    }

    @Override
    public String print() {
        return "src:" + Printed.value(name);
    }
}
