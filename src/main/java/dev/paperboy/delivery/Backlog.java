package dev.paperboy.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What should have gone out by now. */
@ApplicationScoped
public class Backlog {

    private final DataSource database;

    Backlog(DataSource database) {
        this.database = database;
    }

    /** How many letters and digests have been waiting for ten minutes though nothing but us keeps them. */
    public record Late(long letters, long digests) {}

    /** Counts what is late by the database's clock. What the relay has put off to later is not late. */
    public Late late() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        """
                        select
                          (select count(*) from letter where next_try_at between timestamp with time zone '1970-01-01 00:00:00+00'
                                 and current_timestamp - interval '10' minute
                             and state in ('WAITING', 'CLAIMED', 'RETRY')),
                          (select count(*) from digest where next_try_at between timestamp with time zone '1970-01-01 00:00:00+00'
                                 and current_timestamp - interval '10' minute
                             and state in ('PLANNED', 'RETRY'))
                          + (select count(*) from digest d join digest_claim c on c.id = d.claim_id
                             where d.state = 'CLAIMED' and c.claimed_at < current_timestamp - interval '10' minute)
                        """);
                var rows = query.executeQuery()) {
            rows.next();
            return new Late(rows.getLong(1), rows.getLong(2));
        } catch (SQLException e) {
            throw new IllegalStateException("The backlog cannot be read", e);
        }
    }
}
