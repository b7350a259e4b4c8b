package dev.paperboy.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Changes rows in a transaction of its own, whatever becomes of the caller's. */
final class OwnTransaction {

    private final DataSource database;
    private final String complaint;

    /** @param complaint what to say when the database does not do it */
    OwnTransaction(DataSource database, String complaint) {
        this.database = database;
        this.complaint = complaint;
    }

    /** What is to be done. */
    interface Work {
        void on(Connection connection) throws SQLException;
    }

    void run(Work work) {
        QuarkusTransaction.requiringNew().run(() -> {
            try (var connection = database.getConnection()) {
                work.on(connection);
            } catch (SQLException e) {
                throw new IllegalStateException(complaint, e);
            }
        });
    }

    /** One statement, and nothing else. */
    void update(String sql, Object... values) {
        run(connection -> update(connection, sql, values));
    }

    /** One statement of several. */
    static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
