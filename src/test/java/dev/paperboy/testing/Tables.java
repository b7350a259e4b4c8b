package dev.paperboy.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The database under test, looked at and emptied from outside. */
public final class Tables {

    private static final List<String> CHILDREN_FIRST = List.of(
            "letter",
            "mailbox_count",
            "mailbox_place",
            "limit_use",
            "limit_key",
            "used_form",
            "fetch_turn",
            "fetched_address",
            "audit_entry",
            "api_token",
            "admin_invitation",
            "admin_session",
            "admin",
            "attempt",
            "digest",
            "digest_claim",
            "planning_request",
            "edition_paper",
            "edition_sum",
            "edition",
            "topic_start",
            "reader",
            "access_token",
            "reader_session",
            "consent",
            "saved_paper",
            "topic",
            "suppression",
            "bounce_point",
            "subscriber",
            "domain_pause",
            "warm_up_day",
            "delivery_alarm",
            "harvest",
            "source_state",
            "paper_identifier",
            "paper");

    private Tables() {}

    /** Leaves nobody, no paper and no edition behind. */
    public static void clear(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update paper set same_as = null");
            for (var table : CHILDREN_FIRST) {
                statement.executeUpdate("delete from " + table);
            }
        }
    }

    public static long count(DataSource database, String table, String condition) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table + " where " + condition)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** How many rows each table has. */
    public static Map<String, Long> counts(DataSource database) throws SQLException {
        var counts = new TreeMap<String, Long>();
        try (var connection = database.getConnection()) {
            for (var table : names(connection)) {
                counts.put(table, count(database, table, "1 = 1"));
            }
        }
        return counts;
    }

    /** Every column of every table that holds this text somewhere, in any case, as {@code table.column}. */
    public static List<String> holding(DataSource database, String text) throws SQLException {
        var needle = text.toLowerCase(Locale.ROOT);
        var found = new ArrayList<String>();
        try (var connection = database.getConnection()) {
            for (var table : names(connection)) {
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("select * from " + table)) {
                    var columns = rows.getMetaData();
                    while (rows.next()) {
                        for (int i = 1; i <= columns.getColumnCount(); i++) {
                            var value = rows.getString(i);
                            if (value != null && value.toLowerCase(Locale.ROOT).contains(needle)) {
                                found.add(table + "." + columns.getColumnName(i));
                            }
                        }
                    }
                }
            }
        }
        return found;
    }

    public static List<String> names(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var tables =
                connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                names.add('"' + tables.getString("TABLE_NAME") + '"');
            }
        }
        return names;
    }
}
