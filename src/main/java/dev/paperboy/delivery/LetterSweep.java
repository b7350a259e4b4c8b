package dev.paperboy.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Finishes letters that nobody works on any more. */
@ApplicationScoped
public class LetterSweep {

    private static final String SETTLED =
            "bytes = null, recipient = '', lease_until = null, next_try_at = null, settled_at = current_timestamp";

    private final OwnTransaction transaction;
    private final DeliveryConfig config;

    LetterSweep(DataSource database, DeliveryConfig config) {
        this.transaction = new OwnTransaction(database, "The letters cannot be swept");
        this.config = config;
    }

    /** Takes dead nodes' claims back, names unheard outcomes, drops what expired. Safe at any time, on any node. */
    public void run() {
        transaction.run(connection -> {
            takeBack(connection);
            unheard(connection);
            expire(connection);
        });
    }

    private static void takeBack(Connection connection) throws SQLException {
        SweptRows.update(
                connection,
                SweptRows.lock(connection, "letter", "state = 'CLAIMED' and lease_until < current_timestamp"),
                """
                update letter set lease_until = null, next_try_at = current_timestamp, lease_no = lease_no + 1, state =
                    case when unheard > 0 then 'UNKNOWN' when tries > 0 then 'RETRY' else 'WAITING' end
                where id = any(?)
                """);
    }

    /** The node that handed these over is gone, and with it the answer. */
    private void unheard(Connection connection) throws SQLException {
        var ids = SweptRows.lock(connection, "letter", "state = 'SENDING' and lease_until < current_timestamp");
        SweptRows.update(
                connection,
                ids,
                "update letter set state = 'UNKNOWN', unheard = unheard + 1, tries = tries + 1, lease_no = lease_no + 1,"
                        + " lease_until = null, next_try_at = current_timestamp + interval '1' second * "
                        + config.unknownAfter().toSeconds() + " where id = any(?)");
        var again = config.unknown() == DeliveryConfig.Unknown.RETRY_ONCE;
        SweptRows.update(
                connection,
                ids,
                "update letter set " + SETTLED + " where id = any(?)" + (again ? " and unheard > 1" : ""));
    }

    /** Of what may have arrived it stays unknown whether it did. */
    private static void expire(Connection connection) throws SQLException {
        SweptRows.update(
                connection,
                SweptRows.lock(
                        connection,
                        "letter",
                        "state in ('WAITING', 'RETRY', 'UNKNOWN') and next_try_at is not null"
                                + " and expires_at <= current_timestamp"),
                "update letter set " + SETTLED
                        + ", state = case when unheard > 0 then 'UNKNOWN' else 'EXPIRED' end where id = any(?)");
    }
}
