package dev.paperboy.secret;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;

/** Keeps a node whose secret is not the database's from starting. */
@ApplicationScoped
class KeyFingerprints {

    private final AgroalDataSource database;
    private final Keys keys;
    private final Clock clock;

    KeyFingerprints(AgroalDataSource database, Keys keys, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
    }

    @Transactional
    void check(@Observes @Priority(100) StartupEvent start) throws SQLException {
        try (var connection = database.getConnection()) {
            var known = known(connection);
            if (!known.isEmpty() && keys.all().stream().map(Key::fingerprint).noneMatch(known::contains)) {
                throw new IllegalStateException(
                        "This database was used with another paperboy.secret. Set that one, or put the new"
                                + " one in front of it, separated by a comma: links in mails already sent depend on it.");
            }
            for (var key : keys.all()) {
                remember(connection, key);
            }
        }
    }

    private static Set<String> known(Connection connection) throws SQLException {
        var known = new HashSet<String>();
        try (var query = connection.prepareStatement("select fingerprint from secret_key");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                known.add(rows.getString(1));
            }
        }
        return known;
    }

    private void remember(Connection connection, Key key) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into secret_key (key_id, fingerprint, first_seen) values (?, ?, ?) on conflict do nothing")) {
            insert.setString(1, key.id());
            insert.setString(2, key.fingerprint());
            insert.setTimestamp(3, Timestamp.from(clock.instant()));
            insert.executeUpdate();
        }
    }
}
