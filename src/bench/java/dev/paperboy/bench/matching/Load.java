package dev.paperboy.bench.matching;

import java.util.Locale;

/** What kind of filters. */
enum Load {
    /** As many subscribers write: without words that every twentieth paper has. */
    SELECTIVE(true, 1),
    /** Frequent words too: an upper bound. */
    BROAD(false, 2);

    private final boolean selective;
    private final long seed;

    Load(boolean selective, long seed) {
        this.selective = selective;
        this.seed = seed;
    }

    LeafSource leaves(Corpus corpus) {
        return new TitleLeaves(corpus, selective);
    }

    /** @param most how many are wanted at most */
    InventedFilters filters(LeafSource leaves, int most) {
        return new InventedFilters(leaves, seed, most);
    }

    String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
