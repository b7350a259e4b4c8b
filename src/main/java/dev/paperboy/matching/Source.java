package dev.paperboy.matching;

import java.util.Locale;
import java.util.Optional;

/** The short name of a source that listed the paper. More of them may come to list it. */
record Source(String name) implements Trait {

    static Optional<Leaf> of(String text) {
        var name = plain(text);
        return name.isEmpty() || name.contains("*") ? Optional.empty() : Optional.of(new Source(name));
    }

    static String plain(String source) {
        return source.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean accepts(Card card) {
        return card.sources().contains(name);
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
