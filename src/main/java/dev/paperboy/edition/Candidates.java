package dev.paperboy.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds active readers that want planning and locks their places, in the order of ids so that two planners never cross. */
@ApplicationScoped
class Candidates {

    private static final String ACTIVE =
            "exists (select 1 from subscriber s where s.id = r.subscriber_id and s.status = 'ACTIVE')";

    private static final String UNPLANNED =
            """
            not exists (select 1 from digest d where d.subscriber_id = r.subscriber_id and d.digest_date = ?
                and not (d.state = 'SKIPPED' and d.reason = 'NOTHING_MATCHED' and d.to_seq < ?))
            """;

    /** A reader under lock: place and due date as they stand now. */
    record Reader(long subscriberId, long place, Instant nextDueAt, LocalDate dueDate) {}

    /** The next readers whose hour has come. */
    List<Reader> lockDue(Connection connection, Instant now, long after, int most) throws SQLException {
        try (var query = connection.prepareStatement("select r.subscriber_id from reader r where r.next_due_at <= ?"
                + " and r.subscriber_id > ? and " + ACTIVE + " order by r.subscriber_id limit ? for update")) {
            query.setObject(1, now.atOffset(ZoneOffset.UTC));
            query.setLong(2, after);
            query.setInt(3, most);
            return reread(connection, ids(query));
        }
    }

    /** The next readers, of these or of all, without a digest for the date. */
    List<Reader> lockUnplanned(
            Connection connection, LocalDate date, long to, Optional<List<Long>> whom, long after, int most)
            throws SQLException {
        try (var query = connection.prepareStatement(unplanned(whom) + " limit ? for update")) {
            bind(connection, query, date, to, whom, after);
            query.setInt(whom.isPresent() ? 5 : 4, most);
            return reread(connection, ids(query));
        }
    }

    /** The same without a lock, for a look. */
    List<Reader> unplanned(
            Connection connection, LocalDate date, long to, Optional<List<Long>> whom, long after, int most)
            throws SQLException {
        try (var query = connection.prepareStatement(unplanned(whom) + " limit ?")) {
            bind(connection, query, date, to, whom, after);
            query.setInt(whom.isPresent() ? 5 : 4, most);
            return reread(connection, ids(query));
        }
    }

    private static String unplanned(Optional<List<Long>> whom) {
        return "select r.subscriber_id from reader r where r.subscriber_id > ? and " + ACTIVE + " and " + UNPLANNED
                + (whom.isPresent() ? " and r.subscriber_id = any(?)" : "") + " order by r.subscriber_id";
    }

    private static void bind(
            Connection connection,
            PreparedStatement query,
            LocalDate date,
            long to,
            Optional<List<Long>> whom,
            long after)
            throws SQLException {
        query.setLong(1, after);
        query.setObject(2, date);
        query.setLong(3, to);
        if (whom.isPresent()) {
            query.setArray(4, connection.createArrayOf("bigint", whom.get().toArray()));
        }
    }

    private static List<Long> ids(PreparedStatement query) throws SQLException {
        var ids = new ArrayList<Long>();
        try (var rows = query.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    /** Whoever waited for the lock may have found the row as it was before: only a look under the lock tells. */
    private static List<Reader> reread(Connection connection, Collection<Long> ids) throws SQLException {
        var readers = new ArrayList<Reader>();
        try (var query = connection.prepareStatement(
                "select subscriber_id, seq, next_due_at, due_date from reader where subscriber_id = any(?) order by subscriber_id")) {
            query.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    readers.add(reader(rows));
                }
            }
        }
        return readers;
    }

    private static Reader reader(ResultSet row) throws SQLException {
        return new Reader(
                row.getLong(1),
                row.getLong(2),
                row.getObject(3, java.time.OffsetDateTime.class).toInstant(),
                row.getObject(4, LocalDate.class));
    }
}
