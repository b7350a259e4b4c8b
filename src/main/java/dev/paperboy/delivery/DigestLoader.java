package dev.paperboy.delivery;

import dev.paperboy.delivery.LoadedDigests.Loaded;
import dev.paperboy.edition.DigestColumns;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Reads digests and where they go, many at once. */
@ApplicationScoped
class DigestLoader {

    private static final String READ = "select " + DigestColumns.LIST + ", s.email, d.rendered from digest d"
            + " left join subscriber s on s.id = d.subscriber_id where d.id = any(?)";

    private final DataSource database;

    DigestLoader(DataSource database) {
        this.database = database;
    }

    /** Those of these digests that are there. */
    LoadedDigests of(List<Long> ids) {
        if (ids.isEmpty()) {
            return new LoadedDigests(Map.of());
        }
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(READ)) {
            query.setArray(1, connection.createArrayOf("bigint", ids.toArray(Long[]::new)));
            try (var rows = query.executeQuery()) {
                var loaded = new HashMap<Long, Loaded>();
                while (rows.next()) {
                    var digest = DigestColumns.read(rows);
                    loaded.put(
                            digest.id(),
                            new Loaded(
                                    digest,
                                    rows.getString(DigestColumns.NEXT),
                                    rows.getObject(DigestColumns.NEXT + 1, Long.class)));
                }
                return new LoadedDigests(loaded);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The digests to send cannot be read", e);
        }
    }
}
