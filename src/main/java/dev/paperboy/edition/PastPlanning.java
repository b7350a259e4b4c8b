package dev.paperboy.edition;

import dev.paperboy.search.News;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * A digest as planning left it and what became of it.
 *
 * @param groups the groups of linked papers that it holds
 */
record PastPlanning(
        long id,
        LocalDate date,
        DigestState state,
        @Nullable SkipReason reason,
        Window window,
        List<Long> groups,
        Instant plannedAt,
        @Nullable Instant settledAt) {

    private static final int MOST = 400;

    /** Whether what it decided stands: the next planning begins after it. */
    boolean stands() {
        return switch (state) {
            case PLANNED, CLAIMED, SENDING, RETRY, SENT, UNKNOWN -> true;
            case SKIPPED -> reason == SkipReason.NOTHING_MATCHED;
            case FAILED, EXPIRED -> false;
        };
    }

    /** Whether the reader has what it holds, as far as anybody knows. */
    boolean delivered() {
        return state == DigestState.SENT || state == DigestState.UNKNOWN;
    }

    boolean lost() {
        return state == DigestState.FAILED || state == DigestState.EXPIRED;
    }

    boolean holds(long group) {
        return groups.contains(group);
    }

    /** Whether one of these places in the order of news lies in its window. */
    boolean covers(long... places) {
        return LongStream.of(places).anyMatch(place -> place > window.from() && place <= window.to());
    }

    /** The same memory as {@link SentPapers}, at the time that this one was planned. */
    boolean remembers(PastPlanning earlier) {
        var settled = earlier.settledAt();
        return earlier.id() != id
                && earlier.delivered()
                && settled != null
                && !settled.isAfter(plannedAt)
                && !settled.isBefore(plannedAt.minus(SentPapers.MEMORY));
    }

    /** A reader's digests, the last 400 of them, in the order they were planned. */
    static List<PastPlanning> of(Connection connection, long subscriberId, News news) throws SQLException {
        var plannings = new ArrayList<PastPlanning>();
        try (var query = connection.prepareStatement(
                """
                select id, digest_date, state, reason, from_seq, to_seq, papers, planned_at, settled_at
                from digest where subscriber_id = ? order by to_seq desc, planned_at desc, id desc limit ?
                """)) {
            query.setLong(1, subscriberId);
            query.setInt(2, MOST);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    plannings.add(0, read(rows, news));
                }
            }
        }
        return plannings;
    }

    private static PastPlanning read(ResultSet row, News news) throws SQLException {
        var reason = row.getString(4);
        var settled = row.getObject(9, OffsetDateTime.class);
        return new PastPlanning(
                row.getLong(1),
                row.getObject(2, LocalDate.class),
                DigestState.valueOf(row.getString(3)),
                reason == null ? null : SkipReason.valueOf(reason),
                new Window(row.getLong(5), row.getLong(6)),
                DigestPapers.decode(row.getBytes(7), text -> "").stream()
                        .map(paper -> news.groupOf(paper.paperId()))
                        .toList(),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                settled == null ? null : settled.toInstant());
    }
}
