package dev.paperboy.edition;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A digest row that planning has to respect: open, or of the date that is planned. */
record PlannedRow(
        long id,
        LocalDate date,
        DigestState state,
        @Nullable SkipReason reason,
        long to,
        boolean unheard,
        boolean due) {

    /** Perhaps on its way this very moment: the reader is left to the next sweep. */
    boolean busy() {
        return state == DigestState.SENDING || (state == DigestState.UNKNOWN && due) || (open() && unheard);
    }

    /** Not sent yet and nobody has heard of it. */
    boolean open() {
        return state == DigestState.PLANNED || state == DigestState.RETRY || state == DigestState.CLAIMED;
    }

    /** A trigger may plan it again because news came in since. */
    boolean hadNothing(long counter) {
        return state == DigestState.SKIPPED && reason == SkipReason.NOTHING_MATCHED && to < counter;
    }

    /** The rows of these subscribers that are open, or of one of these dates. */
    static Map<Long, List<PlannedRow>> of(Connection connection, Collection<Assignment> assignments)
            throws SQLException {
        var subscribers = assignments.stream().map(Assignment::subscriberId).toArray();
        var dates = assignments.stream()
                .map(a -> java.sql.Date.valueOf(a.date()))
                .distinct()
                .toArray();
        var found = new HashMap<Long, List<PlannedRow>>();
        try (var query = connection.prepareStatement(
                """
                select subscriber_id, id, digest_date, state, reason, to_seq, unheard, next_try_at is not null
                from digest
                where subscriber_id = any(?)
                  and (state in ('PLANNED', 'CLAIMED', 'SENDING', 'RETRY') or state = 'UNKNOWN' and next_try_at is not null
                       or digest_date = any(?))
                """)) {
            query.setArray(1, connection.createArrayOf("bigint", subscribers));
            query.setArray(2, connection.createArrayOf("date", dates));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var reason = rows.getString(5);
                    found.computeIfAbsent(rows.getLong(1), id -> new ArrayList<>())
                            .add(new PlannedRow(
                                    rows.getLong(2),
                                    rows.getObject(3, LocalDate.class),
                                    DigestState.valueOf(rows.getString(4)),
                                    reason == null ? null : SkipReason.valueOf(reason),
                                    rows.getLong(6),
                                    rows.getInt(7) > 0,
                                    rows.getBoolean(8)));
                }
            }
        }
        return found;
    }
}
