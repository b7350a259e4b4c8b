package dev.paperboy.matching.language;

/** A leaf that is looked for in running text. */
public sealed interface Wording extends Leaf permits Words, Prefix {

    @Override
    default boolean readsSignals() {
        return false;
    }
}
