package dev.paperboy.subscriber;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** The subscribers whose hashes were imported: a hash leads to no address, so every address is tried. */
@ApplicationScoped
class HashedReaders {

    private static final int BATCH = 1_000;

    private final DataSource database;
    private final SuppressionMacs macs;

    HashedReaders(DataSource database, SuppressionMacs macs) {
        this.database = database;
        this.macs = macs;
    }

    private record Reader(long id, String key) {}

    /** Suppresses all whose address is on the list; in transactions of its own. */
    void suppress() {
        long last = 0;
        for (var batch = after(last); !batch.isEmpty(); batch = after(last)) {
            var some = batch;
            QuarkusTransaction.requiringNew().run(() -> suppress(some));
            last = batch.get(batch.size() - 1).id();
        }
    }

    private List<Reader> after(long id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = database.getConnection();
                    var query = connection.prepareStatement("select id, email_key from subscriber"
                            + " where id > ? and status <> 'SUPPRESSED' order by id limit " + BATCH)) {
                query.setLong(1, id);
                try (var rows = query.executeQuery()) {
                    var readers = new ArrayList<Reader>();
                    while (rows.next()) {
                        readers.add(new Reader(rows.getLong(1), rows.getString(2)));
                    }
                    return readers;
                }
            }
        });
    }

    private void suppress(List<Reader> batch) {
        var byMac = new HashMap<String, Reader>();
        batch.forEach(reader -> macs.allOf(reader.key()).forEach(mac -> byMac.put(mac, reader)));
        try (var connection = database.getConnection()) {
            var found = listed(connection, byMac.keySet());
            byMac.keySet().retainAll(found);
            if (!byMac.isEmpty()) {
                write(connection, byMac);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> listed(Connection connection, Set<String> all) throws SQLException {
        try (var query =
                connection.prepareStatement("select address_mac from suppression where address_mac = any(?)")) {
            query.setArray(1, connection.createArrayOf("varchar", all.toArray()));
            try (var rows = query.executeQuery()) {
                var found = new HashSet<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        }
    }

    /** The subscribers first, as everybody who suppresses one; who has another address by now is left alone. */
    private static void write(Connection connection, Map<String, Reader> byMac) throws SQLException {
        var readers = byMac.values().stream()
                .distinct()
                .sorted(Comparator.comparingLong(Reader::id))
                .toList();
        try (var update = connection.prepareStatement(
                "update subscriber set status = 'SUPPRESSED' where id = ? and email_key = ?")) {
            for (var reader : readers) {
                update.setLong(1, reader.id());
                update.setString(2, reader.key());
                update.addBatch();
            }
            update.executeBatch();
        }
        try (var update = connection.prepareStatement(
                "update suppression set subscriber_id = (select id from subscriber where id = ? and email_key = ?)"
                        + " where address_mac = ? and subscriber_id is null")) {
            for (var entry : byMac.entrySet()) {
                update.setLong(1, entry.getValue().id());
                update.setString(2, entry.getValue().key());
                update.setString(3, entry.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
