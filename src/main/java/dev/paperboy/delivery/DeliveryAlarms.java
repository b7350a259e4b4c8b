package dev.paperboy.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What relays and domains say that the operator must look after. Kept by domain at most, never by address. */
@ApplicationScoped
public class DeliveryAlarms {

    private final DataSource database;
    private final Clock clock;
    private final RelayReach reach = new RelayReach();

    /** Whether there may be an alarm that a mail which goes through would end. */
    private volatile boolean relayMayBeRefusing = true;

    DeliveryAlarms(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What is wrong. */
    public enum Kind {
        /** The relay takes no mail from us at all, or cannot be reached; ended by the first that it takes. */
        RELAY,
        /** Domains refuse us. */
        POLICY,
        /** What our mails hold is refused. */
        CONTENT
    }

    /**
     * Something to look after.
     *
     * @param domain of the readers; empty when it concerns all
     * @param times how often it was said
     * @param reply what was said last, without addresses
     */
    public record Alarm(Kind kind, String domain, Instant firstAt, Instant lastAt, int times, String reply) {

        /** Whether it concerns the relay, and thus every mail. */
        public boolean ofRelay() {
            return kind == Kind.RELAY;
        }
    }

    void raise(Kind kind, String domain, String reply) {
        if (kind == Kind.RELAY) {
            relayMayBeRefusing = true;
        }
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        write(connection -> {
            try (var insert = connection.prepareStatement(
                    "insert into delivery_alarm (kind, domain, first_at, last_at, times, reply)"
                            + " values (?, ?, ?, ?, 0, '') on conflict do nothing")) {
                insert.setString(1, kind.name());
                insert.setString(2, domain);
                insert.setObject(3, now);
                insert.setObject(4, now);
                insert.executeUpdate();
            }
            try (var update = connection.prepareStatement(
                    "update delivery_alarm set last_at = ?, times = times + 1, reply = ? where kind = ? and domain = ?")) {
                update.setObject(1, now);
                update.setString(2, reply);
                update.setString(3, kind.name());
                update.setString(4, domain);
                update.executeUpdate();
            }
        });
    }

    /**
     * No line to the relay could be opened. When that goes on for ten minutes it is an alarm: a host of the wrong name, a port that
     * is blocked, a certificate that ran out.
     *
     * @param heard what was said instead, without addresses
     */
    void relayNotReached(String heard) {
        if (reach.failed(clock.instant())) {
            raise(Kind.RELAY, "", heard);
        }
    }

    /** A line to the relay was opened. */
    void relayReached() {
        reach.reached();
    }

    /** A mail went through. */
    void relayWorks() {
        if (relayMayBeRefusing) {
            relayMayBeRefusing = false;
            dismiss(Kind.RELAY, "");
        }
    }

    /** It was looked after; should it be said again, it stands here again. */
    public void dismiss(Kind kind, String domain) {
        write(connection -> {
            try (var delete = connection.prepareStatement("delete from delivery_alarm where kind = ? and domain = ?")) {
                delete.setString(1, kind.name());
                delete.setString(2, domain);
                delete.executeUpdate();
            }
        });
    }

    /** All that was not dismissed yet, the latest first. */
    public List<Alarm> all() {
        var alarms = new ArrayList<Alarm>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select kind, domain, first_at, last_at, times, reply from delivery_alarm"
                                + " order by last_at desc, kind, domain limit 100");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                alarms.add(new Alarm(
                        Kind.valueOf(rows.getString(1)),
                        rows.getString(2),
                        rows.getObject(3, OffsetDateTime.class).toInstant(),
                        rows.getObject(4, OffsetDateTime.class).toInstant(),
                        rows.getInt(5),
                        rows.getString(6)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The alarms cannot be read", e);
        }
        return alarms;
    }

    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    private void write(Work work) {
        QuarkusTransaction.requiringNew().run(() -> {
            try (var connection = database.getConnection()) {
                work.on(connection);
            } catch (SQLException e) {
                throw new IllegalStateException("The alarms cannot be written", e);
            }
        });
    }
}
