package dev.paperboy.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Carries out what is ordered of an edition. It counts at once: the gate before each mail's last byte asks again. */
@ApplicationScoped
public class EditionOrders {

    private static final String CANCELLED = "CANCELLED";

    private final DataSource database;
    private final DeliveryConfig config;

    EditionOrders(DataSource database, DeliveryConfig config) {
        this.database = database;
        this.config = config;
    }

    /**
     * Carries out an order, as part of the caller's transaction; the same order again changes nothing.
     *
     * @param editionId an edition that there is
     * @return how many digests wait again because of it; other orders than a retry always give 0
     * @throws OrderRefusedException when the edition was cancelled, which is final
     */
    @Transactional
    public int give(long editionId, EditionOrder order) throws OrderRefusedException {
        try (var connection = database.getConnection()) {
            var cancelled = Objects.equals(lock(connection, editionId), CANCELLED);
            if (cancelled && order != EditionOrder.CANCEL) {
                throw new OrderRefusedException(
                        "This edition was cancelled, and that is final. Its papers go to the next digests.");
            }
            return switch (order) {
                case PAUSE -> command(connection, editionId, "PAUSED");
                case RESUME -> command(connection, editionId, null);
                case CANCEL -> command(connection, editionId, CANCELLED);
                case RETRY -> retry(connection, editionId);
            };
        } catch (SQLException e) {
            throw new IllegalStateException("An edition cannot be ordered", e);
        }
    }

    /** The order in force, which nobody changes until we are done. */
    private static @Nullable String lock(Connection connection, long editionId) throws SQLException {
        try (var query = connection.prepareStatement("select command from edition where id = ? for update")) {
            query.setLong(1, editionId);
            try (var rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }

    private static int command(Connection connection, long editionId, @Nullable String command) throws SQLException {
        try (var update = connection.prepareStatement("update edition set command = ? where id = ?")) {
            update.setString(1, command);
            update.setLong(2, editionId);
            update.executeUpdate();
            return 0;
        }
    }

    /**
     * Opens failed digests again: of readers who want mail, only the newest of each, else they would get its papers twice; and
     * none that is so old that it would expire at once.
     */
    private int retry(Connection connection, long editionId) throws SQLException {
        lockReaders(connection, editionId);
        try (var update = connection.prepareStatement(
                """
                update digest set state = 'RETRY', next_try_at = current_timestamp, settled_at = null, unheard = 0
                where edition_id = ? and state = 'FAILED'
                  and planned_at >= current_timestamp - cast(? as integer) * interval '1' second
                  and exists (select 1 from subscriber s where s.id = digest.subscriber_id and s.status = 'ACTIVE')
                  and not exists (select 1 from digest n where n.subscriber_id = digest.subscriber_id and n.id <> digest.id
                    and (n.digest_date > digest.digest_date or n.planned_at > digest.planned_at))
                """)) {
            update.setLong(1, editionId);
            update.setLong(2, config.maxAge().toSeconds());
            return update.executeUpdate();
        }
    }

    /** Before the digests, in the order planning does: what is planned meanwhile would take these papers too. */
    private static void lockReaders(Connection connection, long editionId) throws SQLException {
        try (var lock = connection.prepareStatement(
                """
                select r.subscriber_id from reader r where r.subscriber_id in
                    (select d.subscriber_id from digest d where d.edition_id = ? and d.state = 'FAILED')
                order by r.subscriber_id for update
                """)) {
            lock.setLong(1, editionId);
            lock.execute();
        }
    }
}
