package dev.paperboy.paper;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The papers of some days, in an order of the reader's choice; of linked ones only the oldest. */
@ApplicationScoped
public class PaperLists {

    private static final String WHERE = " from paper where same_as is null and announced between ? and ?";
    private static final String IN_CATEGORY = " and position(cast(? as varchar) in ' ' || categories || ' ') > 0";

    private final AgroalDataSource dataSource;
    private final Papers papers;

    PaperLists(AgroalDataSource dataSource, Papers papers) {
        this.dataSource = dataSource;
        this.papers = papers;
    }

    /**
     * A category and how many papers of a stretch are in it.
     *
     * @param code as the papers have it
     */
    public record Share(String code, long papers) {}

    /**
     * One page of a stretch.
     *
     * @param page from 0
     */
    public List<Paper> page(Stretch stretch, PaperOrder order, int page, int size) {
        // Only numbers are put in order: a month of abstracts would not fit into memory.
        var sql = "select id" + condition(stretch) + " order by " + order.sql() + " limit ? offset ?";
        var ids = rows(sql, stretch, row -> row.getLong(1), size, (long) page * size);
        var byId = papers.byIds(ids).stream().collect(Collectors.toMap(Paper::id, Function.identity()));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    /** How many {@link #page} has in all. */
    public long count(Stretch stretch) {
        return rows("select count(*)" + condition(stretch), stretch, row -> row.getLong(1))
                .get(0);
    }

    /** The categories of a stretch, those with most papers first, whatever category it names itself. */
    public List<Share> categories(Stretch stretch) {
        Map<String, Long> counts = new TreeMap<>();
        var sql = "select categories, count(*)" + WHERE + " group by categories";
        rows(sql, stretch.ofAnyCategory(), PaperLists::group)
                .forEach(group -> group.codes().forEach(code -> counts.merge(code, group.papers(), Long::sum)));
        return counts.entrySet().stream()
                .map(entry -> new Share(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Share::papers).reversed())
                .toList();
    }

    /** Papers that have the same categories. */
    private record Group(List<String> codes, long papers) {}

    private static Group group(ResultSet row) throws SQLException {
        var codes = row.getString(1);
        return new Group(codes.isEmpty() ? List.of() : List.of(codes.split(" ", -1)), row.getLong(2));
    }

    private static String condition(Stretch stretch) {
        return stretch.category() == null ? WHERE : WHERE + IN_CATEGORY;
    }

    private <T> List<T> rows(String sql, Stretch stretch, Column<T> column, Object... more) {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(sql)) {
            bind(query, stretch, more);
            var all = new ArrayList<T>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    all.add(column.of(rows));
                }
            }
            return all;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static void bind(PreparedStatement query, Stretch stretch, Object... more) throws SQLException {
        var at = 1;
        query.setObject(at++, stretch.first());
        query.setObject(at++, stretch.last());
        var needle = stretch.needle();
        if (needle != null) {
            query.setString(at++, needle);
        }
        for (var value : more) {
            query.setObject(at++, value);
        }
    }

    /** Reads one row. */
    private interface Column<T> {
        T of(ResultSet row) throws SQLException;
    }
}
