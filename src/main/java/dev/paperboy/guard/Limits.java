package dev.paperboy.guard;

import dev.paperboy.secret.Keys;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Counts uses in sliding windows, in the database: all nodes count together, and a restart forgets nothing. */
@ApplicationScoped
public class Limits {

    private static final Duration LONGEST = Duration.ofDays(31);

    private final DataSource database;
    private final Keys keys;
    private final Clock clock;

    Limits(DataSource database, Keys keys, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Counts one use against all of these limits, or against none when one of them is full.
     *
     * @return whether there was room in all of them
     */
    public boolean take(List<Limit> limits) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = database.getConnection()) {
                return take(connection, limits, clock.instant());
            }
        });
    }

    /** The same for a few. */
    public boolean take(Limit... limits) {
        return take(Arrays.asList(limits));
    }

    /** Forgets what no window looks at any more. */
    public void forget() {
        QuarkusTransaction.requiringNew().run(() -> {
            try (var connection = database.getConnection()) {
                var before = clock.instant().minus(LONGEST);
                update(connection, "delete from limit_use where used_at < ?", before);
                update(
                        connection,
                        """
                        delete from limit_key where touched_at < ?
                          and not exists (select 1 from limit_use u where u.limit_key = limit_key.name)
                        """,
                        before);
                update(
                        connection,
                        "delete from used_form where used_at < ?",
                        clock.instant().minus(Duration.ofHours(3)));
            } catch (SQLException e) {
                throw new IllegalStateException("Old counts cannot be forgotten", e);
            }
        });
    }

    private boolean take(Connection connection, List<Limit> limits, Instant now) throws SQLException {
        // In one order, whoever asks: two requests never wait for each other.
        var byKey = new TreeMap<String, List<Limit>>();
        limits.stream()
                .sorted(Comparator.comparing(Limit::name))
                .forEach(limit -> byKey.merge(key(limit), List.of(limit), Limits::both));
        for (var key : byKey.keySet()) {
            lock(connection, key, now);
        }
        for (var entry : byKey.entrySet()) {
            for (var limit : entry.getValue()) {
                if (uses(connection, entry.getKey(), now.minus(limit.window())) >= limit.most()) {
                    return false;
                }
            }
        }
        for (var entry : byKey.entrySet()) {
            forget(connection, entry, now);
            count(connection, entry, now);
        }
        return true;
    }

    private static List<Limit> both(List<Limit> some, List<Limit> others) {
        return java.util.stream.Stream.concat(some.stream(), others.stream()).toList();
    }

    private String key(Limit limit) {
        var who = (limit.name() + "\n" + limit.subject()).getBytes(StandardCharsets.UTF_8);
        var hash = HexFormat.of().formatHex(keys.mac(keys.currentId(), "limit", who), 0, 16);
        return limit.name() + ":" + hash;
    }

    private static void lock(Connection connection, String key, Instant now) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into limit_key (name, touched_at) values (?, ?) on conflict do nothing")) {
            insert.setString(1, key);
            insert.setTimestamp(2, Timestamp.from(now));
            insert.executeUpdate();
        }
        try (var select = connection.prepareStatement("select name from limit_key where name = ? for update")) {
            select.setString(1, key);
            select.executeQuery().close();
        }
    }

    private static long uses(Connection connection, String key, Instant after) throws SQLException {
        try (var select =
                connection.prepareStatement("select count(*) from limit_use where limit_key = ? and used_at > ?")) {
            select.setString(1, key);
            select.setTimestamp(2, Timestamp.from(after));
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** What is asked many times a minute would fill the table in a month; a subject is always counted by the same windows. */
    private static void forget(Connection connection, Map.Entry<String, List<Limit>> used, Instant now)
            throws SQLException {
        var longest = used.getValue().stream()
                .map(Limit::window)
                .max(Comparator.naturalOrder())
                .orElse(LONGEST);
        try (var delete = connection.prepareStatement("delete from limit_use where limit_key = ? and used_at <= ?")) {
            delete.setString(1, used.getKey());
            delete.setTimestamp(2, Timestamp.from(now.minus(longest)));
            delete.executeUpdate();
        }
    }

    private static void count(Connection connection, Map.Entry<String, List<Limit>> used, Instant now)
            throws SQLException {
        try (var insert = connection.prepareStatement("insert into limit_use (limit_key, used_at) values (?, ?)")) {
            insert.setString(1, used.getKey());
            insert.setTimestamp(2, Timestamp.from(now));
            insert.executeUpdate();
        }
    }

    private static void update(Connection connection, String sql, Instant before) throws SQLException {
        try (var update = connection.prepareStatement(sql)) {
            update.setTimestamp(1, Timestamp.from(before));
            update.executeUpdate();
        }
    }
}
