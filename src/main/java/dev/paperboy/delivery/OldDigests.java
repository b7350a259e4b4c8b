package dev.paperboy.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Digests that are too old to be kept, and what stays of them: the sums of their edition. */
@ApplicationScoped
class OldDigests {

    private static final String SUMS =
            """
            select state, coalesce(reason, ''), count(*), max(settled_at) from digest where id = any(?) group by state, reason
            """;

    private final DataSource database;

    OldDigests(DataSource database) {
        this.database = database;
    }

    /** The editions that were begun before; later ones hold no older digest. */
    @Transactional
    List<Long> editionsBefore(Instant end) {
        return editions("select id from edition where created_at < ? order by id", end);
    }

    /** Those of them whose digests are all gone but whose papers are not. */
    @Transactional
    List<Long> withoutDigests(Instant end) {
        return editions(
                """
                select e.id from edition e where e.created_at < ?
                  and not exists (select 1 from digest d where d.edition_id = e.id)
                  and not exists (select 1 from planning_request r where r.edition_id = e.id and r.finished_at is null)
                  and exists (select 1 from edition_paper p where p.edition_id = e.id)
                order by e.id
                """,
                end);
    }

    private List<Long> editions(String sql, Instant end) {
        var ids = new ArrayList<Long>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setObject(1, end.atOffset(ZoneOffset.UTC));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
            return ids;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Deletes a bite of an edition's digests that were settled before, and adds them to its sums.
     *
     * @param nothingMatched whether only those in which nothing was
     * @return how many went; 0 also when another node is at it
     */
    @Transactional
    int forget(long editionId, Instant end, boolean nothingMatched) {
        try (var connection = database.getConnection()) {
            if (!locked(connection, editionId)) {
                return 0;
            }
            var ids = connection.createArrayOf("bigint", due(connection, editionId, end, nothingMatched));
            keepSums(connection, editionId, ids);
            try (var delete = connection.prepareStatement("delete from attempt where digest_id = any(?)")) {
                delete.setArray(1, ids);
                delete.executeUpdate();
            }
            try (var delete = connection.prepareStatement("delete from digest where id = any(?)")) {
                delete.setArray(1, ids);
                return delete.executeUpdate();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Deletes a bite of the papers of an edition without digests; says how many. */
    @Transactional
    int papers(long editionId) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(
                        """
                        delete from edition_paper where edition_id = ? and paper_id in
                            (select p.paper_id from edition_paper p where p.edition_id = ? order by p.paper_id limit 1000)
                          and not exists (select 1 from digest d where d.edition_id = ?)
                        """)) {
            if (!locked(connection, editionId)) {
                return 0;
            }
            for (int i = 1; i <= 3; i++) {
                delete.setLong(i, editionId);
            }
            return delete.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Two nodes that add to the same sums would each lose the other's. */
    private static boolean locked(Connection connection, long editionId) throws SQLException {
        try (var lock = connection.prepareStatement("select id from edition where id = ? for update skip locked")) {
            lock.setLong(1, editionId);
            try (var rows = lock.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Only what nobody will touch again. */
    private static Object[] due(Connection connection, long editionId, Instant end, boolean nothingMatched)
            throws SQLException {
        var which = nothingMatched
                ? "state = 'SKIPPED' and reason = 'NOTHING_MATCHED'"
                : "state in ('SENT', 'FAILED', 'UNKNOWN', 'EXPIRED', 'SKIPPED') and next_try_at is null";
        var ids = new ArrayList<Long>();
        try (var query = connection.prepareStatement("select id from digest where edition_id = ? and " + which
                + " and settled_at < ? order by id limit 1000 for update skip locked")) {
            query.setLong(1, editionId);
            query.setObject(2, end.atOffset(ZoneOffset.UTC));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
        }
        return ids.toArray();
    }

    private static void keepSums(Connection connection, long editionId, Array ids) throws SQLException {
        try (var sums = connection.prepareStatement(SUMS);
                var begin = connection.prepareStatement(
                        """
                        insert into edition_sum (edition_id, state, reason, digests) values (?, ?, ?, 0) on conflict do nothing
                        """);
                var add = connection.prepareStatement(
                        """
                        update edition_sum set digests = digests + ?, settled_at = greatest(coalesce(settled_at, ?), ?)
                        where edition_id = ? and state = ? and reason = ?
                        """)) {
            sums.setArray(1, ids);
            try (var rows = sums.executeQuery()) {
                while (rows.next()) {
                    var last = rows.getObject(4, OffsetDateTime.class);
                    begin.setLong(1, editionId);
                    begin.setString(2, rows.getString(1));
                    begin.setString(3, rows.getString(2));
                    begin.addBatch();
                    add.setLong(1, rows.getLong(3));
                    add.setObject(2, last);
                    add.setObject(3, last);
                    add.setLong(4, editionId);
                    add.setString(5, rows.getString(1));
                    add.setString(6, rows.getString(2));
                    add.addBatch();
                }
            }
            begin.executeBatch();
            add.executeBatch();
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("Old digests cannot be forgotten", e);
    }
}
