package dev.paperboy.edition;

import dev.paperboy.matching.Reason;
import dev.paperboy.matching.Reasons;
import dev.paperboy.matching.language.Filter;
import dev.paperboy.paper.Author;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads what digests say, from what planning froze. */
@ApplicationScoped
public class DigestContents {

    private final DataSource database;
    private final SharedTexts texts;
    private final CompiledFilters filters;

    DigestContents(DataSource database, SharedTexts texts, CompiledFilters filters) {
        this.database = database;
        this.texts = texts;
        this.filters = filters;
    }

    /** The digest's papers with the reasons for each, worked out now from the frozen texts and filters. */
    public DigestContent of(Digest digest) {
        var chosen = DigestPapers.decode(digest.papers(), texts::text);
        var papers = papers(
                digest.editionId(), chosen.stream().map(ChosenPaper::paperId).toList());
        var entries = chosen.stream()
                .flatMap(c -> Optional.ofNullable(papers.get(c.paperId())).map(paper -> entry(paper, c)).stream())
                .toList();
        return new DigestContent(digest, entries, texts.text(digest.sentenceId()));
    }

    /** What was looked at, in words, without reading the papers. */
    public String sentence(Digest digest) {
        return texts.text(digest.sentenceId());
    }

    private DigestContent.Entry entry(EditionPaper paper, ChosenPaper chosen) {
        var why = chosen.hits().stream().map(hit -> why(paper, hit)).toList();
        return new DigestContent.Entry(paper, chosen.score(), why);
    }

    private DigestContent.Why why(EditionPaper paper, ChosenPaper.Hit hit) {
        var filter = filters.of(hit.filterId());
        return new DigestContent.Why(
                hit.topic(),
                filter.map(Filter::canonical).orElse(""),
                filter.map(f -> Reasons.of(f, paper.text())).orElse(new Reason(List.of(), List.of(), List.of())));
    }

    private Map<Long, EditionPaper> papers(long editionId, Collection<Long> ids) {
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
                    papers.put(rows.getLong(1), paper(rows));
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
