package dev.paperboy.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** How many mails may still go today while a sender is new: all nodes count together, a day is one of UTC. */
@ApplicationScoped
public class WarmUp {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);
    private static final long FRESH = Duration.ofSeconds(3).toNanos();

    /** Nobody sends more in a day: from here on there is nothing to count. */
    private static final double NO_LIMIT = 1e9;

    private final SmtpConfig.WarmUpDays days;
    private final DataSource database;
    private final Clock clock;
    private long unsaved;
    private long reserved;
    private @Nullable LocalDate reservedOn;
    private @Nullable Seen seen;

    WarmUp(SmtpConfig smtp, DataSource database, Clock clock) {
        this.days = smtp.warmUp();
        this.database = database;
        this.clock = clock;
    }

    private record Seen(long at, LocalDate day, long sent) {}

    /** How many mails may go on this day; {@link Long#MAX_VALUE} when as many as there are. Before the first day as on it. */
    long budget(LocalDate day) {
        if (days.start().isEmpty()) {
            return Long.MAX_VALUE;
        }
        long before = Math.max(0, ChronoUnit.DAYS.between(days.start().get(), day));
        double budget = days.firstDay() * Math.pow(days.growth(), (double) before);
        return budget < NO_LIMIT ? (long) Math.max(0, budget) : Long.MAX_VALUE;
    }

    /** How many mails may still go today, a few seconds old; {@link Long#MAX_VALUE} when as many as there are. */
    public long leftToday() {
        if (days.start().isEmpty()) {
            return Long.MAX_VALUE;
        }
        var today = today();
        var budget = budget(today);
        return budget == Long.MAX_VALUE ? budget : Math.max(0, budget - sent(today));
    }

    /** How many mails may go today in all; {@link Long#MAX_VALUE} when as many as there are. */
    public long budgetToday() {
        return budget(today());
    }

    /**
     * Sets aside up to so many mails of what may still go today; says how many. Each is to be given back by {@link #unused},
     * also when it went and was counted.
     */
    synchronized int reserve(int many) {
        if (days.start().isEmpty()) {
            return many;
        }
        var today = today();
        if (!today.equals(reservedOn)) {
            // What was lost with a courier that stumbled must not be missing for ever.
            reservedOn = today;
            reserved = 0;
        }
        var budget = budget(today);
        long left = budget == Long.MAX_VALUE ? budget : budget - sent(today) - reserved;
        int granted = (int) Math.max(0, Math.min(many, left));
        reserved += granted;
        return granted;
    }

    /** So many that were set aside are not any more. */
    synchronized void unused(int many) {
        reserved = Math.max(0, reserved - many);
    }

    /** A mail went, or may have gone. */
    void went() {
        if (days.start().isPresent()) {
            count();
        }
    }

    private synchronized void count() {
        unsaved++;
    }

    private synchronized long sent(LocalDate today) {
        var known = seen;
        if (known == null || !known.day().equals(today) || System.nanoTime() - known.at() > FRESH) {
            known = look(today, known);
            seen = known;
        }
        return known.sent() + unsaved;
    }

    /** Should the database be away, this node goes on counting by itself. */
    private Seen look(LocalDate today, @Nullable Seen before) {
        try {
            long mine = unsaved;
            // What went before midnight belongs to the day before.
            var day = before == null ? today : before.day();
            long sent = QuarkusTransaction.requiringNew().call(() -> {
                try (var connection = database.getConnection()) {
                    add(connection, day, mine);
                    return sentOn(connection, today);
                }
            });
            unsaved -= mine;
            return new Seen(System.nanoTime(), today, sent);
        } catch (RuntimeException e) {
            LOG.warnf("The mails of today cannot be counted: %s", e.getMessage());
            var known = before == null || !before.day().equals(today) ? 0 : before.sent();
            return new Seen(System.nanoTime(), today, known);
        }
    }

    private static void add(Connection connection, LocalDate day, long mails) throws SQLException {
        if (mails == 0) {
            return;
        }
        try (var insert = connection.prepareStatement(
                "insert into warm_up_day (on_day, sent) values (?, 0) on conflict do nothing")) {
            insert.setObject(1, day);
            insert.executeUpdate();
        }
        try (var update = connection.prepareStatement("update warm_up_day set sent = sent + ? where on_day = ?")) {
            update.setLong(1, mails);
            update.setObject(2, day);
            update.executeUpdate();
        }
    }

    private static long sentOn(Connection connection, LocalDate day) throws SQLException {
        try (var query = connection.prepareStatement("select sent from warm_up_day where on_day = ?")) {
            query.setObject(1, day);
            try (var rows = query.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
