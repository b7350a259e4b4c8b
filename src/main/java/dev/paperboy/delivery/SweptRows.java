package dev.paperboy.delivery;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** How sweeps find rows and change them: locked in the order of ids, and left to another sweep that is at them. */
final class SweptRows {

    private SweptRows() {}

    /** Locks the rows that fit and that no other sweep is at. */
    static Array lock(Connection connection, String table, String condition) throws SQLException {
        return lock(connection, table, condition, null);
    }

    /** @param among ids; null for all */
    static Array lock(Connection connection, String table, String condition, @Nullable Array among)
            throws SQLException {
        var found = ids(
                connection,
                "select id from " + table + " where " + (among == null ? "" : "id = any(?) and ") + condition
                        + " order by id for update skip locked",
                among);
        return connection.createArrayOf("bigint", found);
    }

    static Object[] ids(Connection connection, String sql, @Nullable Array among) throws SQLException {
        var ids = new ArrayList<Long>();
        try (var query = connection.prepareStatement(sql)) {
            if (among != null) {
                query.setArray(1, among);
            }
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
        }
        return ids.toArray();
    }

    /** Every question mark of the statement stands for these ids. */
    static void update(Connection connection, Array ids, String sql) throws SQLException {
        try (var update = connection.prepareStatement(sql)) {
            var places = sql.chars().filter(c -> c == '?').count();
            for (int i = 1; i <= places; i++) {
                update.setArray(i, ids);
            }
            update.executeUpdate();
        }
    }
}
