package dev.paperboy.paper;

import dev.paperboy.bench.InventedPaper;
import dev.paperboy.source.format.Formats;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/** The least that anybody could do: rows known to be new go into the same two tables by JDBC's batches, one commit. */
final class PlainInsert {

    private static final long FAR = 1_000_000_000L;
    private static final Date DAY = Date.valueOf(LocalDate.of(2026, 3, 3));
    private static final String PAPER =
            """
            insert into paper (id, public_id, title, abstract, authors, categories, announced, kind, sources, comment,
                               text_rank, seq, seq_at, changed_seq, created_at, updated_at)
            values (?, ?, ?, ?, ?, ?, ?, 'new', 'plain', ?, 3, ?, ?, ?, ?, ?)
            """;
    private static final String NAME = "insert into paper_identifier (scheme, local_id, paper_id) values (?, ?, ?)";

    private PlainInsert() {}

    static void of(List<InventedPaper> papers, long first, Connection connection) throws SQLException {
        var now = Formats.NOW.atOffset(ZoneOffset.UTC);
        try (var insert = connection.prepareStatement(PAPER)) {
            var id = FAR + first;
            for (var paper : papers) {
                insert.setLong(1, ++id);
                insert.setString(2, paper.id());
                insert.setString(3, paper.title());
                insert.setString(4, paper.abstractText());
                insert.setString(
                        5,
                        paper.authors().stream()
                                .map(name -> name.keyname() + "\t" + name.forenames())
                                .collect(Collectors.joining("\n")));
                insert.setString(6, String.join(" ", paper.categories()));
                insert.setDate(7, DAY);
                insert.setString(8, "12 pages, 5 figures");
                insert.setLong(9, id);
                insert.setObject(10, now);
                insert.setLong(11, id);
                insert.setObject(12, now);
                insert.setObject(13, now);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (var insert = connection.prepareStatement(NAME)) {
            var id = FAR + first;
            for (var paper : papers) {
                name(++id, "arxiv", paper.id(), insert);
                if (!paper.doi().isEmpty()) {
                    name(id, "doi", paper.doi(), insert);
                }
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    private static void name(long id, String scheme, String value, PreparedStatement insert) throws SQLException {
        insert.setString(1, scheme);
        insert.setString(2, value);
        insert.setLong(3, id);
        insert.addBatch();
    }
}
