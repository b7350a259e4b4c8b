package dev.paperboy.search;

import dev.paperboy.matching.Match;
import java.util.List;
import java.util.stream.LongStream;

/** The papers of some days that a filter takes. */
public final class Matches {

    private final List<Match> best;
    private final long[] ids;

    Matches(List<Match> best, long[] ids) {
        this.best = List.copyOf(best);
        this.ids = ids;
    }

    /** The best of them in order, as many as were asked for. */
    public List<Match> best() {
        return best;
    }

    /** How many there are. */
    public int total() {
        return ids.length;
    }

    /** The ids of all of them, in no order that means anything. */
    public LongStream ids() {
        return LongStream.of(ids);
    }
}
