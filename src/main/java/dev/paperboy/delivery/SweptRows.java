package dev.paperboy.delivery;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;

/** How sweeps find rows and change them: locked in the order of ids, and left to another sweep that is at them. */
final class SweptRows {

    private SweptRows() {}

    /**
     * Locks the rows that fit and that no other sweep is at.
     *
     * @param among what the condition's question marks stand for
     */
    static Array lock(Connection connection, String table, String condition, Array... among) throws SQLException {
        var found = ids(
                connection,
                "select id from " + table + " where " + condition + " order by id for update skip locked",
                among);
        return connection.createArrayOf("bigint", found);
    }

    static Object[] ids(Connection connection, String sql, Array... among) throws SQLException {
        var ids = new ArrayList<Long>();
        try (var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < among.length; i++) {
                query.setArray(i + 1, among[i]);
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
