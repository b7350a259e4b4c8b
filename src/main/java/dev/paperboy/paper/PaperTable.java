package dev.paperboy.paper;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The rows of papers and identifiers, inside the transaction that an ingest holds open. */
final class PaperTable {

    private static final int ROWS = 100;

    /** A join: with "scheme = ? and local_id in (…)" H2 reads all of a scheme. */
    private static final String FIND =
            """
            select i.scheme, i.local_id, i.paper_id
              from unnest(cast(? as varchar array), cast(? as varchar array)) as asked (scheme, local_id)
              join paper_identifier i on i.scheme = asked.scheme and i.local_id = asked.local_id
            """;

    private static final String LOCK =
            "select id, seq, same_as, " + ContentColumns.LIST + " from paper where id = any(?) order by id for update";

    private final Connection connection;

    PaperTable(Connection connection) {
        this.connection = connection;
    }

    Map<Identifier, Long> find(Collection<Identifier> identifiers) throws SQLException {
        var found = new HashMap<Identifier, Long>();
        try (var select = connection.prepareStatement(FIND)) {
            select.setArray(1, texts(identifiers, Identifier::scheme));
            select.setArray(2, texts(identifiers, Identifier::value));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.put(new Identifier(rows.getString(1), rows.getString(2)), rows.getLong(3));
                }
            }
        }
        return found;
    }

    private Array texts(Collection<Identifier> identifiers, Function<Identifier, String> part) throws SQLException {
        return connection.createArrayOf(
                "varchar", identifiers.stream().map(part).toArray());
    }

    /** The rows as they are once nobody else can change them. In order of id, so that two documents do not lock crosswise. */
    Map<Long, Stored> lock(Collection<Long> ids) throws SQLException {
        var stored = new TreeMap<Long, Stored>();
        if (ids.isEmpty()) {
            return stored;
        }
        try (var select = connection.prepareStatement(LOCK)) {
            select.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    stored.put(rows.getLong("id"), stored(rows));
                }
            }
        }
        return stored;
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(ContentColumns.read(row), row.getLong("seq") > 0, row.getLong("same_as"));
    }

    /**
     * Inserts all and tells each draft its id. Many rows a statement instead of a batch: where H2 waits in vain for a lock it
     * would go on with the rest of the batch, and wait in vain for each.
     */
    void insert(List<Draft> drafts, Instant now) throws SQLException {
        for (var from = 0; from < drafts.size(); from += ROWS) {
            insertRows(drafts.subList(from, Math.min(from + ROWS, drafts.size())), now);
        }
    }

    private void insertRows(List<Draft> drafts, Instant now) throws SQLException {
        var sql = "insert into paper (" + ContentColumns.LIST
                + ", public_id, changed_seq, created_at, updated_at) values "
                + rows(drafts.size(), ContentColumns.NAMES.size() + 4);
        var byPublicId = new HashMap<String, Draft>();
        try (var insert = connection.prepareStatement(sql, new String[] {"id", "public_id"})) {
            var at = 1;
            for (var draft : drafts) {
                var publicId = PublicId.of(draft.name);
                byPublicId.put(publicId, draft);
                at = ContentColumns.bind(insert, at, draft.content());
                insert.setString(at++, publicId);
                insert.setLong(at++, 0);
                insert.setObject(at++, now.atOffset(ZoneOffset.UTC));
                insert.setObject(at++, now.atOffset(ZoneOffset.UTC));
            }
            insert.executeUpdate();
            readIds(insert, byPublicId);
        }
    }

    private static void readIds(PreparedStatement insert, Map<String, Draft> byPublicId) throws SQLException {
        try (var keys = insert.getGeneratedKeys()) {
            while (keys.next()) {
                var draft = byPublicId.remove(keys.getString("public_id"));
                if (draft != null) {
                    draft.stored(keys.getLong("id"));
                }
            }
        }
        if (!byPublicId.isEmpty()) {
            throw new IllegalStateException("The database kept the ids of " + byPublicId.size() + " papers to itself");
        }
    }

    void update(List<Draft> drafts) throws SQLException {
        var sql = "update paper set " + String.join(" = ?, ", ContentColumns.NAMES) + " = ? where id = ?";
        try (var update = connection.prepareStatement(sql)) {
            for (var draft : drafts) {
                var at = ContentColumns.bind(update, 1, draft.content());
                update.setLong(at, draft.id());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** @throws LostRaceException if somebody else took one of the identifiers first */
    void insert(Map<Identifier, Draft> identifiers) throws SQLException {
        var all = List.copyOf(identifiers.entrySet());
        for (var from = 0; from < all.size(); from += ROWS) {
            insertRows(all.subList(from, Math.min(from + ROWS, all.size())));
        }
    }

    private void insertRows(List<Map.Entry<Identifier, Draft>> identifiers) throws SQLException {
        var sql = "insert into paper_identifier (scheme, local_id, paper_id) values " + rows(identifiers.size(), 3)
                + " on conflict do nothing";
        try (var insert = connection.prepareStatement(sql)) {
            var at = 1;
            for (var identifier : identifiers) {
                insert.setString(at++, identifier.getKey().scheme());
                insert.setString(at++, identifier.getKey().value());
                insert.setLong(at++, identifier.getValue().id());
            }
            if (insert.executeUpdate() < identifiers.size()) {
                throw new LostRaceException();
            }
        }
    }

    /** The given rows and all that point at them. */
    List<Long> withChildren(Collection<Long> roots) throws SQLException {
        var marks = marks(roots.size());
        var sql = "select id from paper where id in " + marks + " or same_as in " + marks + " order by id";
        var ids = new ArrayList<Long>();
        try (var select = connection.prepareStatement(sql)) {
            var twice = new ArrayList<>(roots);
            twice.addAll(roots);
            bind(select, twice);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
        }
        return ids;
    }

    void link(Collection<Long> younger, long oldest) throws SQLException {
        try (var update = connection.prepareStatement("update paper set same_as = ? where id = ?")) {
            for (var id : younger) {
                update.setLong(1, oldest);
                update.setLong(2, id);
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static String rows(int count, int columns) {
        return String.join(", ", Collections.nCopies(count, marks(columns)));
    }

    static String marks(int count) {
        return "(" + String.join(", ", Collections.nCopies(count, "?")) + ")";
    }

    static void bind(PreparedStatement statement, Collection<Long> ids) throws SQLException {
        var at = 1;
        for (var id : ids) {
            statement.setLong(at++, id);
        }
    }

    /** What is known of a paper before a document adds to it; {@code sameAs} is 0 for none. */
    record Stored(Content content, boolean hasSeq, long sameAs) {}
}
