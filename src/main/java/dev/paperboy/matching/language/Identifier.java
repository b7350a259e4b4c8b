package dev.paperboy.matching.language;

import dev.paperboy.matching.index.Day;
import dev.paperboy.matching.index.Hits;
import dev.paperboy.matching.index.Plain;
import java.util.Optional;

/** An arXiv id, a DOI or another name of one paper. */
public record Identifier(String id) implements Trait {

    static Optional<Leaf> of(String text) {
        var id = Plain.identifier(text);
        return id.isEmpty() || id.contains("*") ? Optional.empty() : Optional.of(new Identifier(id));
    }

    @Override
    public Hits hits(Day day) {
        return day.identifiers().find(id);
    }

    @Override
    public String print() {
        return "id:" + Printed.value(id);
    }
}
