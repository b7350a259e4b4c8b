package dev.paperboy.paper;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A few hundred listings resolved to papers by their identifiers, merged in document order and written in batches. */
final class Chunk {

    private static final Comparator<Draft> BY_NAME =
            Comparator.comparing((Draft draft) -> draft.name.scheme()).thenComparing(draft -> draft.name.value());

    private final PaperTable table;
    private final Map<Identifier, Draft> byIdentifier = new HashMap<>();
    private final Map<Identifier, Draft> newIdentifiers =
            new TreeMap<>(Comparator.comparing(Identifier::scheme).thenComparing(Identifier::value));
    private final Set<Draft> drafts = new LinkedHashSet<>();
    private final List<Set<Draft>> ties = new ArrayList<>();

    Chunk(PaperTable table) {
        this.table = table;
    }

    void work(List<Listing> listings) throws SQLException {
        load(listings.stream()
                .flatMap(listing -> listing.identifiers().stream())
                .toList());
        for (var listing : listings) {
            take(listing);
        }
    }

    /** Marks those that are known as taken back. */
    void withdraw(List<Identifier> identifiers) throws SQLException {
        load(identifiers);
        drafts.addAll(byIdentifier.values());
        drafts.forEach(Draft::withdraw);
    }

    /** The papers the chunk told of, in document order. */
    Collection<Draft> drafts() {
        return drafts;
    }

    /** Writes everything and answers the rows that linking changed. */
    Set<Long> save(Instant now) throws SQLException {
        // Ordered by name, so that two documents with the same papers wait for one another instead of locking
        // crosswise.
        table.insert(drafts.stream().filter(Draft::isNew).sorted(BY_NAME).toList(), now);
        table.update(drafts.stream()
                .filter(draft -> !draft.isNew() && draft.hasNewContent())
                .toList());
        table.insert(newIdentifiers);
        var links = new Links(table);
        var linked = new TreeSet<Long>();
        for (var tie : ties) {
            linked.addAll(links.tie(tie.stream().map(Draft::id).toList()));
        }
        return linked;
    }

    private void load(List<Identifier> identifiers) throws SQLException {
        var ids = table.find(new LinkedHashSet<>(identifiers));
        var stored = table.lock(new TreeSet<>(ids.values()));
        var byId = new HashMap<Long, Draft>();
        for (var known : ids.entrySet()) {
            var row = stored.get(known.getValue());
            if (row != null) {
                var draft = byId.computeIfAbsent(
                        known.getValue(), id -> Draft.ofStored(known.getKey(), id, row.content(), row.hasSeq()));
                byIdentifier.put(known.getKey(), draft);
            }
        }
    }

    private void take(Listing listing) {
        var known = new LinkedHashSet<Draft>();
        for (var identifier : listing.identifiers()) {
            var draft = byIdentifier.get(identifier);
            if (draft != null) {
                known.add(draft);
            }
        }
        if (known.size() > 1) {
            ties.add(known);
        }
        var draft = known.isEmpty() ? Draft.ofNew(listing) : known.iterator().next();
        if (!known.isEmpty()) {
            draft.merge(listing);
        }
        drafts.add(draft);
        for (var identifier : listing.identifiers()) {
            if (byIdentifier.putIfAbsent(identifier, draft) == null) {
                newIdentifiers.put(identifier, draft);
                draft.rename();
            }
        }
    }
}
