package dev.paperboy.edition;

import dev.paperboy.secret.Fingerprint;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** Texts that many digests share, one row each; rows never change, so what was read once is known. */
@ApplicationScoped
class SharedTexts {

    private static final int MOST_REMEMBERED = 50_000;

    private final DataSource database;
    private final Map<Long, String> texts = new ConcurrentHashMap<>();

    SharedTexts(DataSource database) {
        this.database = database;
    }

    /** The row of a text, made in the transaction of this connection if there is none. */
    long idOf(Connection connection, String text) throws SQLException {
        var hash = Fingerprint.sha256(text);
        try (var insert = connection.prepareStatement(
                "insert into shared_text (content_hash, content) values (?, ?) on conflict do nothing")) {
            insert.setString(1, hash);
            insert.setString(2, text);
            insert.executeUpdate();
        }
        try (var query = connection.prepareStatement("select id from shared_text where content_hash = ?")) {
            query.setString(1, hash);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    String text(long id) {
        var known = texts.get(id);
        if (known != null) {
            return known;
        }
        if (texts.size() >= MOST_REMEMBERED) {
            texts.clear();
        }
        var text = load(id);
        texts.put(id, text);
        return text;
    }

    private String load(long id) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select content from shared_text where id = ?")) {
            query.setLong(1, id);
            try (var rows = query.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("The shared text " + id + " is gone");
                }
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The shared text " + id + " cannot be read", e);
        }
    }
}
