package dev.paperboy.paper;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/** The one-row counter behind the order of news. */
@ApplicationScoped
public class NewsCounter {

    private final AgroalDataSource dataSource;

    NewsCounter(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * The committed value. Every paper that has or ever gets a seq up to it is visible to a statement that starts after this
     * call, because whoever draws holds the row until commit.
     */
    public long committed() {
        try (var connection = dataSource.getConnection()) {
            return value(connection);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** Draws so many numbers and answers the last; the row stays locked until the connection's transaction ends. */
    static long draw(Connection connection, long count) throws SQLException {
        try (var update = connection.prepareStatement("update news_counter set seq = seq + ? where id = 1")) {
            update.setLong(1, count);
            update.executeUpdate();
        }
        return value(connection);
    }

    private static long value(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("select seq from news_counter where id = 1");
                var rows = select.executeQuery()) {
            if (!rows.next()) {
                throw new IllegalStateException("The table news_counter has lost its row");
            }
            return rows.getLong(1);
        }
    }
}
