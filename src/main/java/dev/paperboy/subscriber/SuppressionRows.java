package dev.paperboy.subscriber;

import java.time.Instant;
import java.time.OffsetDateTime;

/** How suppressions stand in the database. */
final class SuppressionRows {

    static final String SELECT = "select address_mac, reason, detail, suppressed_at, subscriber_id from suppression";

    private SuppressionRows() {}

    static Suppression read(Object row) {
        var columns = (Object[]) row;
        var id = (Number) columns[4];
        return new Suppression(
                (String) columns[0],
                (String) columns[1],
                (String) columns[2],
                at(columns[3]),
                id == null ? null : id.longValue());
    }

    private static Instant at(Object value) {
        return value instanceof OffsetDateTime moment ? moment.toInstant() : (Instant) value;
    }
}
