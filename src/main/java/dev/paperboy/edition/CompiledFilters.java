package dev.paperboy.edition;

import dev.paperboy.matching.language.Filter;
import dev.paperboy.matching.language.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Stored filters, compiled once and kept: their rows never change. */
@ApplicationScoped
class CompiledFilters {

    private static final Logger LOG = Logger.getLogger(CompiledFilters.class);

    private final DataSource database;
    private final Map<Long, Optional<Filter>> compiled = new ConcurrentHashMap<>();

    CompiledFilters(DataSource database) {
        this.database = database;
    }

    /** The filter of this row; empty, and said in the log, when it does not parse or is gone. */
    Optional<Filter> of(long id) {
        var known = compiled.get(id);
        return known != null ? known : keep(id, load(id));
    }

    private Optional<Filter> keep(long id, String canonical) {
        return compiled.computeIfAbsent(id, key -> {
            try {
                return Optional.of(Filters.reopen(canonical));
            } catch (IllegalArgumentException e) {
                // One filter that an older version let in must not keep everybody from being planned.
                LOG.errorf("Filter %d is left out, it does not parse: %s", id, e.getMessage());
                return Optional.empty();
            }
        });
    }

    private String load(long id) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select canonical from topic_filter where id = ?")) {
            query.setLong(1, id);
            try (var rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Filter " + id + " cannot be read", e);
        }
    }
}
