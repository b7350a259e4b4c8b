package dev.paperboy.edition;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** A reader's place in the order of news and when the next digest is due, as they stand. */
record DueReader(long place, Instant nextDueAt, LocalDate dueDate) {

    /** Empty for who never confirmed. */
    static Optional<DueReader> of(Connection connection, long subscriberId) throws SQLException {
        try (var query =
                connection.prepareStatement("select seq, next_due_at, due_date from reader where subscriber_id = ?")) {
            query.setLong(1, subscriberId);
            try (var rows = query.executeQuery()) {
                return rows.next()
                        ? Optional.of(new DueReader(
                                rows.getLong(1),
                                rows.getObject(2, OffsetDateTime.class).toInstant(),
                                rows.getObject(3, LocalDate.class)))
                        : Optional.empty();
            }
        }
    }
}
