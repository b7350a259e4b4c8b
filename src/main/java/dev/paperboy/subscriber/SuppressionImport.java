package dev.paperboy.subscriber;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** Takes in lists of addresses that must not be mailed, as other services give them out. */
@ApplicationScoped
public class SuppressionImport {

    private static final int BATCH = 1_000;

    private final DataSource database;
    private final SuppressionMacs macs;
    private final HashedReaders readers;
    private final Clock clock;

    SuppressionImport(DataSource database, SuppressionMacs macs, HashedReaders readers, Clock clock) {
        this.database = database;
        this.macs = macs;
        this.readers = readers;
        this.clock = clock;
    }

    /**
     * What came of a list.
     *
     * @param received lines that were neither empty nor the head
     * @param created addresses that were not suppressed before
     * @param known addresses that were, or stood in the list twice
     * @param refused lines that hold no address, or say that it is well
     * @param rejected the first of them
     */
    public record Report(long received, long created, long known, long refused, List<Rejected> rejected) {}

    /** A line that was refused, counted from 1, and why. */
    public record Rejected(long line, String reason) {}

    /**
     * Takes in a list, a thousand lines a transaction: one that breaks off can be sent again from its start.
     *
     * @param list one address a line, or comma-separated values; a head names columns {@code email} and {@code reason}, or
     *     {@code mac} in place of {@code email}: hashes of {@link SuppressionFile}, which mean something under the secret alone
     *     that they were made with
     */
    public Report run(InputStream list) throws IOException {
        var now = clock.instant();
        var lines = new SuppressionLines(list);
        long created = 0;
        long taken = 0;
        for (var batch = lines.next(BATCH); !batch.isEmpty(); batch = lines.next(BATCH)) {
            var some = batch;
            created += QuarkusTransaction.requiringNew().call(() -> write(some, now));
            taken += batch.size();
        }
        if (lines.hashed()) {
            readers.suppress();
        }
        return new Report(
                taken + lines.refused(), created, taken - created, lines.refused(), List.copyOf(lines.rejected()));
    }

    private int write(List<SuppressionLines.Line> batch, Instant now) throws SQLException {
        var byKey = new LinkedHashMap<String, SuppressionLines.Line>();
        batch.forEach(line -> byKey.putIfAbsent(line.whom().key(), line));
        try (var connection = database.getConnection()) {
            // The subscribers first, as everybody who suppresses one.
            var subscribers = locked(connection, byKey.keySet());
            known(connection, byKey.values()).forEach(byKey::remove);
            insert(connection, byKey, subscribers, now);
            return byKey.size();
        }
    }

    private static Map<String, Long> locked(Connection connection, Set<String> keys) throws SQLException {
        var found = new HashMap<String, Long>();
        try (var query = connection.prepareStatement(
                "select email_key, id from subscriber where email_key = any(?) order by id for update")) {
            query.setArray(1, connection.createArrayOf("varchar", keys.toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        return found;
    }

    /** Those that are suppressed already, under whatever key. */
    private Set<String> known(Connection connection, Collection<SuppressionLines.Line> lines) throws SQLException {
        var keyOf = new HashMap<String, String>();
        lines.forEach(line -> line.whom()
                .known(macs)
                .forEach(mac -> keyOf.put(mac, line.whom().key())));
        var known = new HashSet<String>();
        try (var query =
                connection.prepareStatement("select address_mac from suppression where address_mac = any(?)")) {
            query.setArray(1, connection.createArrayOf("varchar", keyOf.keySet().toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    known.add(keyOf.getOrDefault(rows.getString(1), ""));
                }
            }
        }
        return known;
    }

    private void insert(
            Connection connection, Map<String, SuppressionLines.Line> byKey, Map<String, Long> subscribers, Instant now)
            throws SQLException {
        var suppressed = new ArrayList<Long>();
        try (var insert = connection.prepareStatement(
                "insert into suppression (address_mac, reason, detail, suppressed_at, subscriber_id)"
                        + " values (?, ?, ?, ?, ?) on conflict do nothing")) {
            for (var line : byKey.values()) {
                var id = subscribers.get(line.whom().key());
                insert.setString(1, line.whom().mac(macs));
                insert.setString(2, line.reason().word());
                insert.setString(3, line.detail());
                insert.setObject(4, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
                insert.setObject(5, id);
                insert.addBatch();
                if (id != null) {
                    suppressed.add(id);
                }
            }
            insert.executeBatch();
        }
        try (var update =
                connection.prepareStatement("update subscriber set status = 'SUPPRESSED' where id = any(?)")) {
            update.setArray(1, connection.createArrayOf("bigint", suppressed.toArray()));
            update.executeUpdate();
        }
    }
}
