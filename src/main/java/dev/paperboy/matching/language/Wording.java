package dev.paperboy.matching.language;

import dev.paperboy.matching.index.Term;

/** A leaf that is looked for in running text. */
public sealed interface Wording extends Leaf permits Words, Prefix {

    /** Whether it looks for this word, alone or as one of several. */
    boolean names(Term term);

    @Override
    default boolean readsSignals() {
        return false;
    }
}
