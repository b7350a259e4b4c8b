package dev.paperboy.paper;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The stored papers, for reading. */
@ApplicationScoped
public class Papers {

    private static final int LONGEST_ID = 400;
    private static final int CHUNK = 1_000;

    private final AgroalDataSource dataSource;

    Papers(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The paper of that public id or, failing that, of that arXiv id or DOI in any form. Of linked papers, that very one. */
    public Optional<Paper> byPublicId(String text) {
        if (text.isBlank() || text.length() > LONGEST_ID || !CleanText.isClean(text)) {
            return Optional.empty();
        }
        return first(select("where public_id = ?", statement -> statement.setString(1, text)))
                .or(() -> Identifier.parse(text).flatMap(this::byIdentifier));
    }

    public Optional<Paper> byIdentifier(Identifier identifier) {
        var where = "where id = (select paper_id from paper_identifier where scheme = ? and local_id = ?)";
        return first(select(where, statement -> {
            statement.setString(1, identifier.scheme());
            statement.setString(2, identifier.value());
        }));
    }

    /** The papers with these ids, by id; ids that do not exist are left out. */
    public List<Paper> byIds(Collection<Long> ids) {
        var all = ids.stream().distinct().sorted().toList();
        var papers = new ArrayList<Paper>(all.size());
        for (var from = 0; from < all.size(); from += CHUNK) {
            var part = all.subList(from, Math.min(from + CHUNK, all.size()));
            var where = "where id in " + PaperTable.marks(part.size()) + " order by id";
            papers.addAll(select(where, statement -> PaperTable.bind(statement, part)));
        }
        return papers;
    }

    /**
     * Papers that changed after the place named, in the order of {@code changedSeq}, then {@code id}. Start with (0, 0), go on
     * with both numbers of the last paper received: one document's papers share a {@code changedSeq}, and none is missed.
     */
    public List<Paper> changedSince(long changedSeq, long id, int limit) {
        var where = "where changed_seq > ? or (changed_seq = ? and id > ?) order by changed_seq, id limit ?";
        return select(where, statement -> {
            statement.setLong(1, changedSeq);
            statement.setLong(2, changedSeq);
            statement.setLong(3, id);
            statement.setInt(4, limit);
        });
    }

    /**
     * Papers announced that day, those with most votes first, or of all days, newest first; of linked ones only the oldest.
     *
     * @param date null for all days
     * @param page from 0
     */
    public List<Paper> page(@Nullable LocalDate date, int page, int size) {
        var where = "where same_as is null"
                + (date == null
                        ? " order by announced desc, public_id desc"
                        : " and announced = ? order by coalesce(upvotes, -1) desc, public_id desc")
                + " limit ? offset ?";
        return select(where, statement -> {
            var at = 1;
            if (date != null) {
                statement.setObject(at++, date);
            }
            statement.setInt(at++, size);
            statement.setLong(at, (long) page * size);
        });
    }

    /** The ids of all papers announced that day. */
    public Set<Long> idsOf(LocalDate date) {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement("select id from paper where announced = ?")) {
            query.setObject(1, date);
            var ids = new HashSet<Long>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
            return ids;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /**
     * The arXiv ids of papers stored since then that only others than arXiv told of, the latest first.
     *
     * @param limit how many at most
     */
    public List<String> withoutOrigin(Instant since, int limit) {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(
                        "select i.local_id from paper p join paper_identifier i on i.paper_id = p.id and i.scheme = 'arxiv'"
                                + " where p.created_at >= ? and p.text_rank < ? order by p.id desc, i.local_id limit ?")) {
            query.setObject(1, since.atOffset(ZoneOffset.UTC));
            query.setInt(2, TextRank.ORIGIN.number());
            query.setInt(3, limit);
            var ids = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** How many papers {@link #page} has in all. */
    public long count(@Nullable LocalDate date) {
        var sql = "select count(*) from paper where same_as is null" + (date == null ? "" : " and announced = ?");
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            if (date != null) {
                statement.setObject(1, date);
            }
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static Optional<Paper> first(List<Paper> papers) {
        return papers.stream().findFirst();
    }

    private List<Paper> select(String where, Binding binding) {
        try (var connection = dataSource.getConnection()) {
            return select(connection, where, binding);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static List<Paper> select(Connection connection, String where, Binding binding) throws SQLException {
        var rows = new ArrayList<PaperRow>();
        try (var statement = connection.prepareStatement("select " + PaperRow.COLUMNS + " from paper " + where)) {
            binding.bind(statement);
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(PaperRow.read(result));
                }
            }
        }
        return PaperRow.named(connection, rows);
    }

    /** Puts the values to a statement's question marks. */
    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }
}
