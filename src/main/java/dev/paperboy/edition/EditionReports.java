package dev.paperboy.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Adds up what the rows say of an edition: its digests, and the sums of those that are no longer kept. */
@ApplicationScoped
public class EditionReports {

    /** Over how many seconds the rate is taken. */
    private static final int LATELY = 10;

    private final DataSource database;
    private final EditionRepository editions;

    EditionReports(DataSource database, EditionRepository editions) {
        this.database = database;
        this.editions = editions;
    }

    /** The report of one edition; empty when there is none of this id. */
    public Optional<EditionReport> of(long editionId) throws SQLException {
        var edition = editions.findByIdOptional(editionId);
        return edition.isEmpty() ? Optional.empty() : Optional.of(report(edition.get()));
    }

    /** The report of a date's edition; empty when there is none. */
    public Optional<EditionReport> of(LocalDate date) throws SQLException {
        var edition = editions.find("date", date).firstResultOptional();
        return edition.isEmpty() ? Optional.empty() : Optional.of(report(edition.get()));
    }

    /** One page of editions, the newest date first. */
    public List<EditionReport> page(int page, int size) throws SQLException {
        var reports = new ArrayList<EditionReport>();
        for (var edition : editions.find("order by date desc").page(page, size).list()) {
            reports.add(report(edition));
        }
        return reports;
    }

    private EditionReport report(Edition edition) throws SQLException {
        try (var connection = database.getConnection()) {
            // Requests first: one that is finished between the two looks has left its digests for the second.
            var requests = requests(connection, edition.id());
            var digests = digests(connection, edition.id());
            var sums = digests.sums();
            var state = edition.cancelled()
                    ? EditionReport.State.CANCELLED
                    : edition.paused()
                            ? EditionReport.State.PAUSED
                            : sums.pending() > 0 || digests.awaiting() > 0
                                    ? EditionReport.State.SENDING
                                    : requests.open() ? EditionReport.State.PLANNING : EditionReport.State.DONE;
            var finished = state == EditionReport.State.DONE
                    ? Optional.ofNullable(later(requests.last(), digests.last()))
                    : Optional.<Instant>empty();
            var rate = state == EditionReport.State.SENDING ? digests.sentLately() / (double) LATELY : 0;
            return new EditionReport(edition.id(), edition.date(), state, sums, rate, edition.createdAt(), finished);
        }
    }

    private record Requests(boolean open, @Nullable Instant last) {}

    private record Digests(EditionReport.Sums sums, long awaiting, long sentLately, @Nullable Instant last) {}

    private static Requests requests(Connection connection, long editionId) throws SQLException {
        try (var query = prepare(
                        connection,
                        "select count(*) - count(finished_at), max(finished_at) from planning_request where edition_id = ?",
                        editionId);
                var rows = query.executeQuery()) {
            rows.next();
            return new Requests(rows.getLong(1) > 0, instant(rows, 2));
        }
    }

    private static Digests digests(Connection connection, long editionId) throws SQLException {
        var states = new EnumMap<DigestState, Long>(DigestState.class);
        long suppressed = 0;
        long awaiting = 0;
        long sentLately = 0;
        Instant last = null;
        try (var query = prepare(
                        connection,
                        """
                        select state, reason, count(*), count(case when state = 'UNKNOWN' then next_try_at end), max(settled_at),
                            count(case when state = 'SENT' and settled_at > current_timestamp - interval '10' second then 1 end)
                        from digest where edition_id = ? group by state, reason
                        union all
                        select state, nullif(reason, ''), digests, 0, settled_at, 0 from edition_sum where edition_id = ?
                        """,
                        editionId);
                var rows = query.executeQuery()) {
            while (rows.next()) {
                var state = DigestState.valueOf(rows.getString(1));
                var reason = rows.getString(2);
                if (state == DigestState.SKIPPED
                        && reason != null
                        && SkipReason.valueOf(reason).concernsReader()) {
                    suppressed += rows.getLong(3);
                } else {
                    states.merge(state, rows.getLong(3), Long::sum);
                }
                awaiting += rows.getLong(4);
                last = later(last, instant(rows, 5));
                sentLately += rows.getLong(6);
            }
        }
        return new Digests(sums(states, suppressed), awaiting, sentLately, last);
    }

    private static EditionReport.Sums sums(Map<DigestState, Long> states, long suppressed) {
        var pending = count(states, DigestState.PLANNED)
                + count(states, DigestState.CLAIMED)
                + count(states, DigestState.SENDING)
                + count(states, DigestState.RETRY);
        var planned = states.values().stream().mapToLong(Long::longValue).sum() + suppressed;
        return new EditionReport.Sums(
                planned,
                count(states, DigestState.SENT),
                count(states, DigestState.FAILED),
                count(states, DigestState.SKIPPED),
                suppressed,
                count(states, DigestState.UNKNOWN),
                count(states, DigestState.EXPIRED),
                pending);
    }

    private static long count(Map<DigestState, Long> states, DigestState state) {
        return states.getOrDefault(state, 0L);
    }

    private static PreparedStatement prepare(Connection connection, String sql, long id) throws SQLException {
        var query = connection.prepareStatement(sql);
        for (int i = 1; i <= sql.chars().filter(c -> c == '?').count(); i++) {
            query.setLong(i, id);
        }
        return query;
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
