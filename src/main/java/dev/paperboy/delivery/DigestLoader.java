package dev.paperboy.delivery;

import dev.paperboy.delivery.LoadedDigests.Loaded;
import dev.paperboy.edition.DigestRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads digests and where they go, many at once. */
@ApplicationScoped
class DigestLoader {

    private final DataSource database;
    private final DigestRepository digests;

    DigestLoader(DataSource database, DigestRepository digests) {
        this.database = database;
        this.digests = digests;
    }

    private record Way(@Nullable String address, @Nullable Long rendered) {}

    /** Those of these digests that are there. */
    @Transactional
    LoadedDigests of(List<Long> ids) {
        if (ids.isEmpty()) {
            return new LoadedDigests(Map.of());
        }
        var ways = ways(ids);
        var loaded = new HashMap<Long, Loaded>();
        for (var digest : digests.list("id in ?1", ids)) {
            var way = ways.getOrDefault(digest.id(), new Way(null, null));
            loaded.put(digest.id(), new Loaded(digest, way.address(), way.rendered()));
        }
        return new LoadedDigests(loaded);
    }

    private Map<Long, Way> ways(List<Long> ids) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        """
                        select d.id, s.email, d.rendered from digest d left join subscriber s on s.id = d.subscriber_id
                        where d.id = any(?)
                        """)) {
            query.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            try (var rows = query.executeQuery()) {
                var ways = new HashMap<Long, Way>();
                while (rows.next()) {
                    ways.put(rows.getLong(1), new Way(rows.getString(2), rows.getObject(3, Long.class)));
                }
                return ways;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The digests to send cannot be read", e);
        }
    }
}
