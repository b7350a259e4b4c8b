package dev.paperboy.paper;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code paper}, still without its identifiers. */
record PaperRow(
        long id,
        String publicId,
        Content content,
        long seq,
        @Nullable Instant seqAt,
        long touchedSeq,
        long changedSeq,
        long sameAs) {

    static final String COLUMNS =
            "id, public_id, seq, seq_at, touched_seq, changed_seq, same_as, " + ContentColumns.LIST;

    private static final int CHUNK = 1_000;

    static PaperRow read(ResultSet row) throws SQLException {
        var seqAt = row.getObject("seq_at", OffsetDateTime.class);
        return new PaperRow(
                row.getLong("id"),
                row.getString("public_id"),
                ContentColumns.read(row),
                row.getLong("seq"),
                seqAt == null ? null : seqAt.toInstant(),
                row.getLong("touched_seq"),
                row.getLong("changed_seq"),
                row.getLong("same_as"));
    }

    /** The rows as papers, with all their identifiers. */
    static List<Paper> named(Connection connection, List<PaperRow> rows) throws SQLException {
        var names = new HashMap<Long, List<Identifier>>();
        for (var from = 0; from < rows.size(); from += CHUNK) {
            readNames(connection, rows.subList(from, Math.min(from + CHUNK, rows.size())), names);
        }
        return rows.stream()
                .map(row -> row.with(names.getOrDefault(row.id, List.of())))
                .toList();
    }

    private static void readNames(Connection connection, List<PaperRow> rows, Map<Long, List<Identifier>> names)
            throws SQLException {
        var sql = "select paper_id, scheme, local_id from paper_identifier where paper_id in "
                + PaperTable.marks(rows.size()) + " order by scheme, local_id";
        try (var select = connection.prepareStatement(sql)) {
            PaperTable.bind(select, rows.stream().map(PaperRow::id).toList());
            try (var result = select.executeQuery()) {
                while (result.next()) {
                    names.computeIfAbsent(result.getLong(1), id -> new ArrayList<>())
                            .add(new Identifier(result.getString(2), result.getString(3)));
                }
            }
        }
    }

    private Paper with(List<Identifier> identifiers) {
        return new Paper(
                id,
                publicId,
                content.title(),
                content.abstractText(),
                content.authors(),
                content.categories(),
                content.organization(),
                identifiers,
                content.announced(),
                content.kind(),
                content.replaced(),
                content.version(),
                content.sources(),
                content.signals().or(content.found()),
                content.comment(),
                content.withdrawn(),
                seq,
                seqAt,
                touchedSeq,
                changedSeq,
                sameAs);
    }
}
