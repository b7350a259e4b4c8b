package dev.paperboy.bench.matching;

import java.util.stream.Stream;

/** One thing to look for. Two are equal when they look for the same. */
sealed interface PartLeaf extends Part permits WordingLeaf, AuthorLeaf, CategoryLeaf {

    @Override
    default Stream<PartLeaf> leaves() {
        return Stream.of(this);
    }
}
