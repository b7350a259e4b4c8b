package dev.paperboy.bench.matching;

import dev.paperboy.matching.index.AuthorName;
import dev.paperboy.matching.index.PaperText;
import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a simple implementation does: a SELECT with LIKE for each subscriber. It finds parts of words and misses inflections. */
final class SqlPeer implements Closeable {

    private final Connection connection;

    SqlPeer(List<PaperText> papers) throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:matching;MODE=PostgreSQL", "", "");
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "create table paper (id int primary key, title varchar, abstract varchar, authors varchar,"
                            + " categories varchar, upvotes int)");
        }
        try (var insert = connection.prepareStatement("insert into paper values (?, ?, ?, ?, ?, ?)")) {
            for (var paper : papers) {
                insert.setLong(1, paper.id());
                insert.setString(2, paper.title());
                insert.setString(3, paper.abstractText());
                insert.setString(
                        4, paper.authors().stream().map(AuthorName::display).collect(Collectors.joining(", ")));
                insert.setString(5, " " + String.join(" ", paper.categories()) + " ");
                insert.setObject(6, paper.upvotes());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The best so many by votes; answers how many they are. */
    int best(InventedFilter filter, int most) throws SQLException {
        var values = new ArrayList<String>();
        var condition = filter.part().sql(values);
        try (var select = connection.prepareStatement(
                "select id from paper where " + condition + " order by upvotes desc nulls last, id limit " + most)) {
            for (var i = 0; i < values.size(); i++) {
                select.setString(i + 1, values.get(i));
            }
            var found = 0;
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found++;
                }
            }
            return found;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
