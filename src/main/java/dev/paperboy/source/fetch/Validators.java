package dev.paperboy.source.fetch;

import dev.paperboy.secret.Fingerprint;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What servers called the documents we have stored, by the addresses they were asked for at. */
@ApplicationScoped
class Validators {

    private final DataSource database;

    Validators(DataSource database) {
        this.database = database;
    }

    /** {@link Validator#NONE} when nothing of this address was kept. */
    Validator of(String address) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = database.getConnection();
                    var query = connection.prepareStatement(
                            "select etag, last_modified from fetched_address where address_hash = ?")) {
                query.setString(1, Fingerprint.sha256(address));
                try (var rows = query.executeQuery()) {
                    return rows.next() ? new Validator(rows.getString(1), rows.getString(2)) : Validator.NONE;
                }
            }
        });
    }

    /** The document of this address is stored; nothing known of it means that it is asked for in full next time. */
    void keep(String address, Validator validator) {
        var hash = Fingerprint.sha256(address);
        QuarkusTransaction.requiringNew().run(() -> {
            try (var connection = database.getConnection()) {
                insert(connection, hash);
                try (var update = connection.prepareStatement(
                        """
                        update fetched_address set etag = ?, last_modified = ?, fetched_at = current_timestamp
                        where address_hash = ?
                        """)) {
                    update.setString(1, validator.etag());
                    update.setString(2, validator.lastModified());
                    update.setString(3, hash);
                    update.executeUpdate();
                }
            } catch (SQLException e) {
                throw new IllegalStateException("What was fetched cannot be noted", e);
            }
        });
    }

    /** Forgets what was not fetched for 60 days. */
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> {
            try (var connection = database.getConnection();
                    var delete = connection.prepareStatement(
                            "delete from fetched_address where fetched_at < current_timestamp - interval '60' day")) {
                delete.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException("Old addresses cannot be forgotten", e);
            }
        });
    }

    private static void insert(Connection connection, String hash) throws SQLException {
        try (var insert = connection.prepareStatement(
                """
                insert into fetched_address (address_hash, fetched_at) values (?, current_timestamp)
                on conflict do nothing
                """)) {
            insert.setString(1, hash);
            insert.executeUpdate();
        }
    }
}
