package dev.paperboy.delivery;

import dev.paperboy.delivery.DeliveryAlarms.Alarm;
import dev.paperboy.delivery.DeliveryAlarms.Kind;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The alarms in the database: one of each kind for each domain, which counts how often it was raised. */
final class AlarmRows {

    private final DataSource database;
    private final OwnTransaction transaction;

    AlarmRows(DataSource database) {
        this.database = database;
        this.transaction = new OwnTransaction(database, "The alarms cannot be written");
    }

    void raise(Kind kind, String domain, Instant moment, String reply) {
        var now = moment.atOffset(ZoneOffset.UTC);
        transaction.run(connection -> {
            OwnTransaction.update(
                    connection,
                    "insert into delivery_alarm (kind, domain, first_at, last_at, times, reply)"
                            + " values (?, ?, ?, ?, 0, '') on conflict do nothing",
                    kind.name(),
                    domain,
                    now,
                    now);
            OwnTransaction.update(
                    connection,
                    "update delivery_alarm set last_at = ?, times = times + 1, reply = ? where kind = ? and domain = ?",
                    now,
                    reply,
                    kind.name(),
                    domain);
        });
    }

    void remove(Kind kind, String domain) {
        transaction.update("delete from delivery_alarm where kind = ? and domain = ?", kind.name(), domain);
    }

    /** The latest first. */
    List<Alarm> all() {
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
}
