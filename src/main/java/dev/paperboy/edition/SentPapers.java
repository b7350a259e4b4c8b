package dev.paperboy.edition;

import dev.paperboy.search.News;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What readers were sent lately, so that nobody gets a paper twice. */
@ApplicationScoped
class SentPapers {

    static final Duration MEMORY = Duration.ofDays(60);

    /** The groups of linked papers that each of these readers was sent, also those whose arrival is not certain. */
    Map<Long, Set<Long>> of(Connection connection, Collection<Assignment> assignments, News news, Instant now)
            throws SQLException {
        var ids = assignments.stream().map(Assignment::subscriberId).toArray();
        var sent = new HashMap<Long, Set<Long>>();
        try (var query = connection.prepareStatement(
                """
                select subscriber_id, papers from digest
                where subscriber_id = any(?) and state in ('SENT', 'UNKNOWN') and settled_at >= ?
                """)) {
            query.setArray(1, connection.createArrayOf("bigint", ids));
            query.setObject(2, now.minus(MEMORY).atOffset(ZoneOffset.UTC));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var groups = sent.computeIfAbsent(rows.getLong(1), id -> new HashSet<>());
                    for (var paper : DigestPapers.decode(rows.getBytes(2), id -> "")) {
                        groups.add(news.groupOf(paper.paperId()));
                    }
                }
            }
        }
        return sent;
    }
}
