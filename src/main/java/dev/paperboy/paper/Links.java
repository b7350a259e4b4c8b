package dev.paperboy.paper;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Ties rows that turned out to be one paper: all younger ones point straight at the oldest. */
final class Links {

    private final PaperTable table;

    Links(PaperTable table) {
        this.table = table;
    }

    /** Links the papers and answers the ids of the rows that changed; none if they were linked already. */
    List<Long> tie(Collection<Long> ids) throws SQLException {
        var roots = lockRoots(new TreeSet<>(ids));
        if (roots.size() < 2) {
            return List.of();
        }
        var oldest = roots.first();
        var younger = table.withChildren(List.copyOf(roots.tailSet(oldest + 1)));
        table.link(younger, oldest);
        return younger;
    }

    /** Waiting for a lock may let somebody else move a root away, hence again until all that is locked is a root. */
    private SortedSet<Long> lockRoots(SortedSet<Long> ids) throws SQLException {
        var candidates = ids;
        while (true) {
            var roots = new TreeSet<Long>();
            for (var row : table.lock(candidates).entrySet()) {
                roots.add(
                        row.getValue().sameAs() == 0
                                ? row.getKey()
                                : row.getValue().sameAs());
            }
            if (roots.equals(candidates)) {
                return roots;
            }
            candidates = roots;
        }
    }
}
