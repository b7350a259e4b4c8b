package dev.paperboy.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Domains that will not have our mail and are left alone for a while: five refusals of us in a row make an hour. When it is
 * over, single mails try, and each refusal doubles the pause up to six hours; the first that is taken ends it.
 */
@ApplicationScoped
public class DomainPauses {

    private static final Logger LOG = Logger.getLogger(DomainPauses.class);
    private static final int REFUSALS = 5;
    private static final Duration FIRST = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(1);
    private static final Duration UNDECIDED = Duration.ofMinutes(15);
    private static final Duration APART = Duration.ofMillis(20);
    private static final Duration LONGEST_LINE = Duration.ofHours(1);
    private static final long FRESH = Duration.ofSeconds(3).toNanos();
    private static final int MOST_COUNTED = 10_000;

    private final DataSource database;
    private final Clock clock;
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
    private final Map<String, Instant> tries = new ConcurrentHashMap<>();
    private final Map<String, Line> lines = new ConcurrentHashMap<>();
    private volatile @Nullable Seen seen;

    DomainPauses(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A domain that is left alone.
     *
     * @param domain in lower case
     * @param until then single mails try
     * @param why the last refusal, without addresses
     */
    public record Pause(String domain, Instant pausedAt, Instant until, String why) {

        Duration doubled() {
            var twice = Duration.between(pausedAt, until).multipliedBy(2);
            return twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
        }
    }

    /** Mails that wait for the same moment, and come back one after another. */
    private record Line(Instant opens, long ahead) {}

    private record Seen(long at, Map<String, Pause> pauses) {}

    /**
     * How long a mail to this domain has to wait; empty when it may go. Where a pause has run out, who is told to go is the one
     * that tries, and the others wait for what becomes of it. Who waits comes back at fifty a second and not all at once, an hour
     * later at most.
     *
     * @param domain in lower case
     */
    public Optional<Duration> pausedFor(String domain) {
        var pauses = pauses();
        var pause = pauses.isEmpty() ? null : pauses.get(domain);
        if (pause == null) {
            return Optional.empty();
        }
        var now = clock.instant();
        if (pause.until().isAfter(now)) {
            return Optional.of(inLine(domain, now, pause.until()));
        }
        var next = tries.get(domain);
        if (next != null && next.isAfter(now)) {
            return Optional.of(inLine(domain, now, next));
        }
        var another = now.plus(BETWEEN_TRIES);
        return takesTheTurn(domain, next, another)
                ? Optional.empty()
                : Optional.of(inLine(domain, now, tries.getOrDefault(domain, another)));
    }

    private Duration inLine(String domain, Instant now, Instant opens) {
        var line = lines.compute(
                domain,
                (name, before) -> before == null || !before.opens().equals(opens)
                        ? new Line(opens, 0)
                        : new Line(opens, before.ahead() + 1));
        var place = APART.multipliedBy(line.ahead());
        return Duration.between(now, opens).plus(place.compareTo(LONGEST_LINE) < 0 ? place : LONGEST_LINE);
    }

    private boolean takesTheTurn(String domain, @Nullable Instant before, Instant next) {
        return before == null ? tries.putIfAbsent(domain, next) == null : tries.replace(domain, before, next);
    }

    /**
     * The domain refused us, or our mail, for a reason that has nothing to do with the reader.
     *
     * @param reply without addresses
     */
    public void refused(String domain, String reply) {
        var now = clock.instant();
        var pause = pauses().get(domain);
        if (pause != null) {
            if (!pause.until().isAfter(now)) {
                write(connection -> again(connection, pause, now, reply));
            }
            return;
        }
        if (refusals.size() > MOST_COUNTED) {
            refusals.clear();
        }
        if (refusals.merge(domain, 1, Integer::sum) >= REFUSALS) {
            write(connection -> begin(connection, domain, now, reply));
            LOG.warnf("The domain %s refused us %d times in a row; its mails wait. %s", domain, REFUSALS, reply);
            refusals.remove(domain);
        }
    }

    /** A mail to this domain was put off, or not heard of again. If it was the one that tries, the others wait for another while. */
    public void undecided(String domain) {
        var pauses = pauses();
        var pause = pauses.isEmpty() ? null : pauses.get(domain);
        var now = clock.instant();
        if (pause != null && !pause.until().isAfter(now)) {
            write(connection -> goOn(connection, domain, now));
        }
    }

    /** A mail to this domain was taken. No work for the database unless the domain was paused. */
    public void succeeded(String domain) {
        if (!refusals.isEmpty()) {
            refusals.remove(domain);
        }
        var pauses = pauses();
        if (!pauses.isEmpty() && pauses.containsKey(domain)) {
            end(domain);
        }
    }

    /** Lets mails to this domain go on; the next refusals are counted anew. */
    public void end(String domain) {
        write(connection -> {
            try (var delete = connection.prepareStatement("delete from domain_pause where domain = ?")) {
                delete.setString(1, domain);
                delete.executeUpdate();
            }
        });
        refusals.remove(domain);
        tries.remove(domain);
        lines.remove(domain);
    }

    /** All domains that are paused, or whose pause has run out without a mail having been taken; as the database has them. */
    public List<Pause> all() {
        seen = null;
        return pauses().values().stream()
                .sorted((one, other) -> one.domain().compareTo(other.domain()))
                .toList();
    }

    /** How many there are, a few seconds old. */
    int count() {
        return pauses().size();
    }

    private static void begin(Connection connection, String domain, Instant now, String reply) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into domain_pause (domain, paused_at, until, why) values (?, ?, ?, ?) on conflict do nothing")) {
            insert.setString(1, domain);
            insert.setObject(2, at(now));
            insert.setObject(3, at(now.plus(FIRST)));
            insert.setString(4, reply);
            insert.executeUpdate();
        }
    }

    /** Once, whoever else was refused at the same moment. */
    private static void again(Connection connection, Pause pause, Instant now, String reply) throws SQLException {
        try (var update = connection.prepareStatement(
                "update domain_pause set paused_at = ?, until = ?, why = ? where domain = ? and until <= ?")) {
            update.setObject(1, at(now));
            update.setObject(2, at(now.plus(pause.doubled())));
            update.setString(3, reply);
            update.setString(4, pause.domain());
            update.setObject(5, at(now));
            update.executeUpdate();
        }
    }

    private static void goOn(Connection connection, String domain, Instant now) throws SQLException {
        try (var update =
                connection.prepareStatement("update domain_pause set until = ? where domain = ? and until <= ?")) {
            update.setObject(1, at(now.plus(UNDECIDED)));
            update.setString(2, domain);
            update.setObject(3, at(now));
            update.executeUpdate();
        }
    }

    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    private void write(Work work) {
        QuarkusTransaction.requiringNew().run(() -> {
            try (var connection = database.getConnection()) {
                work.on(connection);
            } catch (SQLException e) {
                throw new IllegalStateException("The pauses of domains cannot be written", e);
            }
        });
        seen = null;
    }

    private Map<String, Pause> pauses() {
        var known = seen;
        if (known == null || System.nanoTime() - known.at() > FRESH) {
            known = look(known);
            seen = known;
        }
        return known.pauses();
    }

    /** A database that is away for a moment must not look as if nothing was paused. */
    private Seen look(@Nullable Seen before) {
        var pauses = new HashMap<String, Pause>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select domain, paused_at, until, why from domain_pause");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                var domain = rows.getString(1);
                pauses.put(
                        domain,
                        new Pause(
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
