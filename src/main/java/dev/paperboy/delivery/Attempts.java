package dev.paperboy.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The attempts to deliver, to look at. */
@ApplicationScoped
public class Attempts {

    private final DataSource database;

    Attempts(DataSource database) {
        this.database = database;
    }

    /**
     * One try.
     *
     * @param phase how far the dialogue came
     * @param reply the relay's words, from outside: hostile; empty when none was heard
     * @param note null when there is nothing else to know
     */
    public record Made(Instant at, String phase, String reply, String outcome, @Nullable String note) {}

    /** A digest's attempts, the oldest first. */
    public List<Made> of(long digestId) {
        var made = new ArrayList<Made>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select tried_at, phase, reply, outcome, note from attempt where digest_id = ? order by id")) {
            query.setLong(1, digestId);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    made.add(new Made(
                            rows.getObject(1, OffsetDateTime.class).toInstant(),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5)));
                }
            }
            return made;
        } catch (SQLException e) {
            throw new IllegalStateException("The attempts of digest " + digestId + " cannot be read", e);
        }
    }

    /** The reply to the last attempt of each of these digests; who has had none is not in it. */
    public Map<Long, String> lastReplies(Collection<Long> digestIds) {
        var replies = new HashMap<Long, String>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        """
                        select digest_id, reply from attempt
                        where id in (select max(id) from attempt where digest_id = any(?) group by digest_id)
                        """)) {
            query.setArray(1, connection.createArrayOf("bigint", digestIds.toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    replies.put(rows.getLong(1), rows.getString(2));
                }
            }
            return replies;
        } catch (SQLException e) {
            throw new IllegalStateException("The last attempts cannot be read", e);
        }
    }
}
