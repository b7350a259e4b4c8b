package dev.paperboy.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The letters of a subscriber, to look at; what they said is not kept. */
@ApplicationScoped
public class LetterHistory {

    private final DataSource database;

    LetterHistory(DataSource database) {
        this.database = database;
    }

    /**
     * One letter.
     *
     * @param kind as {@code X-Paperboy-Mail} says it
     * @param state {@code WAITING} or as of a digest
     * @param settledAt empty while it is to be sent
     * @param reply the relay's words, from outside: hostile; empty when none was heard
     */
    public record Written(String kind, String state, Instant at, Optional<Instant> settledAt, String reply) {}

    /** The newest letters first. */
    public List<Written> of(long subscriberId, int most) {
        var written = new ArrayList<Written>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        """
                        select kind, state, created_at, settled_at, reply from letter
                        where subscriber_id = ? order by id desc limit ?
                        """)) {
            query.setLong(1, subscriberId);
            query.setInt(2, most);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    written.add(new Written(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getObject(3, OffsetDateTime.class).toInstant(),
                            Optional.ofNullable(rows.getObject(4, OffsetDateTime.class))
                                    .map(OffsetDateTime::toInstant),
                            rows.getString(5)));
                }
            }
            return written;
        } catch (SQLException e) {
            throw new IllegalStateException("The letters of subscriber " + subscriberId + " cannot be read", e);
        }
    }
}
