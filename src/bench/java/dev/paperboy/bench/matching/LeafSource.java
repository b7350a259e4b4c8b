package dev.paperboy.bench.matching;

import java.util.Random;

/** Where filters take their leaves from. */
interface LeafSource {

    WordingLeaf word(Random chance);

    WordingLeaf phrase(Random chance);

    AuthorLeaf author(Random chance);

    CategoryLeaf category(Random chance);
}
