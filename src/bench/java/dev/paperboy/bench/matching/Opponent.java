package dev.paperboy.bench.matching;

import java.util.List;

/** Who matches a day against all filters. */
enum Opponent {
    ENGINE("Paperboy, top 20 ranked"),
    LUCENE("Lucene index of the day, top 20 by BM25"),
    MONITOR_1("Monitor, term-filtered, one paper at a time"),
    MONITOR_10("Monitor, term-filtered, batches of 10"),
    MONITOR_100("Monitor, term-filtered, batches of 100"),
    MONITOR_ALL("Monitor, term-filtered, one batch"),
    MULTIPASS_1("Monitor, multipass, one paper at a time"),
    MULTIPASS_10("Monitor, multipass, batches of 10"),
    MULTIPASS_100("Monitor, multipass, batches of 100"),
    MULTIPASS_ALL("Monitor, multipass, one batch"),
    SQL("SQL LIKE, H2 in memory");

    /** One paper at a time, batches of 10, of 100, and one of all papers. */
    static final List<Opponent> TERM_FILTERED = List.of(MONITOR_1, MONITOR_10, MONITOR_100, MONITOR_ALL);

    /** The same. */
    static final List<Opponent> MULTIPASS = List.of(MULTIPASS_1, MULTIPASS_10, MULTIPASS_100, MULTIPASS_ALL);

    private final String words;

    Opponent(String words) {
        this.words = words;
    }

    boolean isMonitor() {
        return TERM_FILTERED.contains(this) || MULTIPASS.contains(this);
    }

    @Override
    public String toString() {
        return words;
    }
}
