package dev.paperboy.matching.language;

import dev.paperboy.matching.index.Day;
import dev.paperboy.matching.index.Hits;
import java.util.Optional;

/** The paper comes with code. */
public record HasCode() implements Trait {

    static Optional<Leaf> of(String text) {
        return text.strip().equalsIgnoreCase("code") ? Optional.of(new HasCode()) : Optional.empty();
    }

    @Override
    public Hits hits(Day day) {
        return day.where(day::hasCode);
    }

    @Override
    public boolean readsSignals() {
        return true;
    }

    @Override
    public String print() {
        return "has:code";
    }
}
