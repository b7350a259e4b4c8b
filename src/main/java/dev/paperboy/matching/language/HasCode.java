package dev.paperboy.matching.language;

import dev.paperboy.matching.index.Card;
import java.util.Optional;

/** The paper comes with code. */
public record HasCode() implements Trait {

    static Optional<Leaf> of(String text) {
        return text.strip().equalsIgnoreCase("code") ? Optional.of(new HasCode()) : Optional.empty();
    }

    @Override
    public boolean accepts(Card card) {
        return card.paper().hasCode();
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
