package dev.paperboy.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Letters and attempts that are too old to be kept. */
@ApplicationScoped
class OldRows {

    private final DataSource database;

    OldRows(DataSource database) {
        this.database = database;
    }

    /** Deletes a bite of the letters that were settled before; says how many. */
    @Transactional
    int letters(Instant end) {
        return delete(
                "delete from letter where id in (select l.id from letter l where l.settled_at < ?"
                        + " order by l.settled_at limit 1000)",
                end);
    }

    /**
     * Deletes a bite of the attempts that were made before; says how many. Attempts are numbered as they are made, so that the
     * lowest are the oldest: no index has to be kept for this.
     */
    @Transactional
    int attempts(Instant end) {
        return delete(
                "delete from attempt where id in (select a.id from attempt a order by a.id limit 1000) and tried_at < ?",
                end);
    }

    private int delete(String statement, Instant end) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(statement)) {
            delete.setObject(1, end.atOffset(ZoneOffset.UTC));
            return delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Old rows cannot be forgotten", e);
        }
    }
}
