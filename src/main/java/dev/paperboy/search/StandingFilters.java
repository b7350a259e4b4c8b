package dev.paperboy.search;

import dev.paperboy.matching.FilterSet;
import dev.paperboy.matching.language.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.OptionalInt;
import org.jboss.logging.Logger;

/**
 * The filters of readers in the form in which they are held against each day; kept while the node runs.
 *
 * <p>What nobody wants any more stays until then: plannings and snapshots of the news hold its numbers. A filter that shares no
 * leaf with others takes about 1 KB of heap, so a hundred thousand of them that were once tried and dropped take 100 MB.
 */
@ApplicationScoped
public class StandingFilters {

    private static final Logger LOG = Logger.getLogger(StandingFilters.class);

    private static final int BROKEN = -1;

    private final FilterSet filters = new FilterSet();
    /** By the id of a filter's row, which a sequence gives: its number plus 1, 0 for none yet. */
    private int[] numbers = new int[1_024];

    /**
     * The number under which {@link News} knows a filter; empty, and said in the log, when it does not parse.
     *
     * @param id of the filter's row, whose text never changes
     */
    public synchronized OptionalInt number(long id, String canonical) {
        int row = Math.toIntExact(id);
        if (row >= numbers.length) {
            numbers = Arrays.copyOf(numbers, row + row / 4 + 1);
        }
        if (numbers[row] == 0) {
            numbers[row] = add(id, canonical);
        }
        return numbers[row] == BROKEN ? OptionalInt.empty() : OptionalInt.of(numbers[row] - 1);
    }

    FilterSet set() {
        return filters;
    }

    private int add(long id, String canonical) {
        try {
            return filters.add(Filters.reopen(canonical)) + 1;
        } catch (IllegalArgumentException e) {
            // One filter that an older version let in must not keep everybody from being planned.
            LOG.errorf("Filter %d is left out, it does not parse: %s", id, e.getMessage());
            return BROKEN;
        }
    }
}
