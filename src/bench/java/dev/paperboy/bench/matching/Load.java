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

    InventedFilters filters(Corpus corpus, int most) {
        return new InventedFilters(new TitleLeaves(corpus, selective), seed, most);
    }

    String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
