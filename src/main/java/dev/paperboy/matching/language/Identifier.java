package dev.paperboy.matching.language;

import dev.paperboy.matching.index.Card;
import dev.paperboy.matching.index.Plain;
import java.util.Optional;

/** An arXiv id, a DOI or another name of one paper. */
public record Identifier(String id) implements Trait {

    static Optional<Leaf> of(String text) {
        var id = Plain.identifier(text);
        return id.isEmpty() || id.contains("*") ? Optional.empty() : Optional.of(new Identifier(id));
    }

    @Override
    public boolean accepts(Card card) {
        return card.identifiers().contains(id);
    }

    @Override
    public String print() {
        return "id:" + Printed.value(id);
    }
}
