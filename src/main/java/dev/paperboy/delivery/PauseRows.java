package dev.paperboy.delivery;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The pauses of domains in the database, which all nodes share. Reading costs nothing most of the time. */
final class PauseRows {

    private static final Logger LOG = Logger.getLogger(PauseRows.class);
    private static final long FRESH = Duration.ofSeconds(3).toNanos();

    private final DataSource database;
    private final OwnTransaction transaction;
    private volatile @Nullable Seen seen;

    PauseRows(DataSource database) {
        this.database = database;
        this.transaction = new OwnTransaction(database, "The pauses of domains cannot be written");
    }

    private record Seen(long at, Map<String, DomainPause> pauses) {}

    /** All of them by their domains, a few seconds old. */
    Map<String, DomainPause> recent() {
        var known = seen;
        if (known == null || System.nanoTime() - known.at() > FRESH) {
            known = look(known);
            seen = known;
        }
        return known.pauses();
    }

    /** All of them by their domains, as the database has them. */
    Map<String, DomainPause> now() {
        seen = null;
        return recent();
    }

    /** Unless another node was first. */
    void begin(DomainPause pause) {
        write(
                "insert into domain_pause (domain, paused_at, until, why) values (?, ?, ?, ?) on conflict do nothing",
                pause.domain(),
                at(pause.pausedAt()),
                at(pause.until()),
                pause.why());
    }

    /** Puts the next pause in the place of one that had run out when it began; once, whoever else was refused at that moment. */
    void replace(DomainPause pause) {
        write(
                "update domain_pause set paused_at = ?, until = ?, why = ? where domain = ? and until <= ?",
                at(pause.pausedAt()),
                at(pause.until()),
                pause.why(),
                pause.domain(),
                at(pause.pausedAt()));
    }

    /** Makes a pause that has run out last a little longer. */
    void prolong(String domain, Instant now, Instant until) {
        write("update domain_pause set until = ? where domain = ? and until <= ?", at(until), domain, at(now));
    }

    void end(String domain) {
        write("delete from domain_pause where domain = ?", domain);
    }

    private void write(String sql, Object... values) {
        transaction.update(sql, values);
        seen = null;
    }

    /** A database that is away for a moment must not look as if nothing was paused. */
    private Seen look(@Nullable Seen before) {
        var pauses = new HashMap<String, DomainPause>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select domain, paused_at, until, why from domain_pause");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                var domain = rows.getString(1);
                pauses.put(
                        domain,
                        new DomainPause(
                                domain,
                                rows.getObject(2, OffsetDateTime.class).toInstant(),
                                rows.getObject(3, OffsetDateTime.class).toInstant(),
                                rows.getString(4)));
            }
        } catch (SQLException e) {
            LOG.warnf("The pauses of domains cannot be read: %s", e.getMessage());
            return new Seen(System.nanoTime(), before == null ? Map.of() : before.pauses());
        }
        return new Seen(System.nanoTime(), pauses);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
