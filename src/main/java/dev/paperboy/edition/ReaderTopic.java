package dev.paperboy.edition;

import dev.paperboy.matching.language.Filter;
import dev.paperboy.matching.language.Filters;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A topic of a reader, on or off.
 *
 * @param filter null when it does not parse any more
 * @param start where its window starts at the earliest
 * @param mutedFrom as {@code mutedUntil} null when it never was muted, or the reader ended it
 */
record ReaderTopic(
        String name,
        boolean enabled,
        long filterId,
        @Nullable Filter filter,
        int paperLimit,
        long start,
        @Nullable Instant mutedFrom,
        @Nullable Instant mutedUntil) {

    /** In the reader's order. */
    static List<ReaderTopic> of(Connection connection, long subscriberId) throws SQLException {
        var topics = new ArrayList<ReaderTopic>();
        try (var query = connection.prepareStatement(
                """
                select t.name, t.enabled, f.id, f.canonical, t.paper_limit, ts.seq, t.muted_from, t.muted_until
                from topic t
                join topic_filter f on f.id = t.filter_id
                left join topic_start ts on ts.topic_id = t.id
                where t.subscriber_id = ?
                order by t.place, t.id
                """)) {
            query.setLong(1, subscriberId);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    topics.add(new ReaderTopic(
                            rows.getString(1),
                            rows.getBoolean(2),
                            rows.getLong(3),
                            filter(rows.getString(4)),
                            rows.getInt(5),
                            rows.getLong(6),
                            instant(rows, 7),
                            instant(rows, 8)));
                }
            }
        }
        return topics;
    }

    /** The end of the mute that holds at this moment; empty when there is none. */
    Optional<Instant> mutedAt(Instant at) {
        return mutedFrom == null || mutedFrom.isAfter(at)
                ? Optional.empty()
                : Optional.ofNullable(mutedUntil).filter(at::isBefore);
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    /** Whether a change of a paper's signals is news to it. */
    boolean readsSignals() {
        return filter != null && filter.readsSignals();
    }

    private static @Nullable Filter filter(String canonical) {
        try {
            return Filters.reopen(canonical);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
