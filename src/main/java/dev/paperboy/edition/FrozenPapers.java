package dev.paperboy.edition;

import dev.paperboy.paper.Author;
import dev.paperboy.recall.Recall;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Papers as their editions froze them. Their rows never change, so what was read lately is known. */
@ApplicationScoped
class FrozenPapers {

    /** Two days of them; each takes about 4 KB. */
    private static final int MOST_REMEMBERED = 3_000;

    private final DataSource database;
    private final Recall<Place, EditionPaper> known = Recall.ofMost(MOST_REMEMBERED);

    FrozenPapers(DataSource database) {
        this.database = database;
    }

    private record Place(long editionId, long paperId) {}

    /** By id; without those that the edition does not hold. */
    Map<Long, EditionPaper> of(long editionId, Collection<Long> ids) {
        var papers = new HashMap<Long, EditionPaper>();
        var unknown = new ArrayList<Long>();
        for (var id : ids) {
            var paper = known.get(new Place(editionId, id));
            if (paper == null) {
                unknown.add(id);
            } else {
                papers.put(id, paper);
            }
        }
        if (!unknown.isEmpty()) {
            papers.putAll(read(editionId, unknown));
        }
        return papers;
    }

    private Map<Long, EditionPaper> read(long editionId, Collection<Long> ids) {
        var papers = new HashMap<Long, EditionPaper>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        """
                        select paper_id, public_id, title, abstract, authors, categories, organization, sources, kinds,
                            upvotes, comments, code_url, project_url, withdrawn
                        from edition_paper where edition_id = ? and paper_id = any(?)
                        """)) {
            query.setLong(1, editionId);
            query.setArray(2, array(connection, ids));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var paper = paper(rows);
                    known.put(new Place(editionId, paper.paperId()), paper);
                    papers.put(paper.paperId(), paper);
                }
            }
            return papers;
        } catch (SQLException e) {
            throw new IllegalStateException("The papers of edition " + editionId + " cannot be read", e);
        }
    }

    private static java.sql.Array array(Connection connection, Collection<Long> ids) throws SQLException {
        return connection.createArrayOf("bigint", ids.toArray());
    }

    private static EditionPaper paper(ResultSet row) throws SQLException {
        return new EditionPaper(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Author.readAll(row.getString(5)),
                words(row.getString(6)),
                row.getString(7),
                words(row.getString(8)),
                words(row.getString(9)),
                row.getObject(10, Integer.class),
                row.getObject(11, Integer.class),
                row.getString(12),
                row.getString(13),
                row.getBoolean(14));
    }

    private static List<String> words(@Nullable String column) {
        return column == null || column.isEmpty() ? List.of() : List.of(column.split(" "));
    }
}
