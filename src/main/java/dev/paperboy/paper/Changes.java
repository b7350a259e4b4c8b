package dev.paperboy.paper;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a whole document changed, in document order, and the numbers that it draws for that at its end. */
final class Changes {

    private static final String NUMBER =
            """
            update paper
               set seq = coalesce(seq, ?), seq_at = coalesce(seq_at, ?), touched_seq = coalesce(?, touched_seq),
                   changed_seq = ?, updated_at = ?
             where id = ?
            """;

    private final NewsRule news;
    private final Map<Long, Change> byPaper = new LinkedHashMap<>();

    Changes(NewsRule news) {
        this.news = news;
    }

    void add(Draft draft) {
        var becomesNews = draft.listedAsNews() && !draft.hadSeq && news.takes(draft);
        if (!draft.changed() && !becomesNews) {
            return;
        }
        // The first storing is no touch, except that a replacement told as news is all a filter will hear of that
        // paper.
        var content = draft.content();
        var last = content.replaced() == null ? content.announced() : content.replaced();
        var touched = draft.isNew() ? news.takes(last) : draft.touched();
        byPaper.merge(draft.id(), new Change(draft.isNew(), becomesNews, touched), Change::and);
    }

    void addLinked(Collection<Long> ids) {
        for (var id : ids) {
            byPaper.merge(id, new Change(false, false, false), Change::and);
        }
    }

    int created() {
        return (int) byPaper.values().stream().filter(Change::created).count();
    }

    int updated() {
        return byPaper.size() - created();
    }

    /**
     * Locks the counter and writes the numbers: seqs first, in document order, then touches. Must be the last thing in the
     * transaction, for every other ingest waits from here until commit.
     */
    void number(Connection connection, Instant now) throws SQLException {
        if (byPaper.isEmpty()) {
            return;
        }
        var firsts = byPaper.values().stream().filter(Change::becomesNews).count();
        var touches = byPaper.values().stream().filter(Change::drawsTouch).count();
        var last = NewsCounter.draw(connection, Math.max(1, firsts + touches));
        var nextSeq = last - firsts - touches + 1;
        var nextTouch = last - touches + 1;
        // Given out in document order, written in the order of the rows: neighbours lie on the same pages.
        var numbers = new TreeMap<Long, Numbers>();
        for (var entry : byPaper.entrySet()) {
            var change = entry.getValue();
            numbers.put(
                    entry.getKey(),
                    new Numbers(
                            change.becomesNews() ? (Long) nextSeq++ : null,
                            change.drawsTouch() ? (Long) nextTouch++ : null));
        }
        write(connection, numbers, last, now.atOffset(ZoneOffset.UTC));
    }

    private static void write(Connection connection, Map<Long, Numbers> numbers, long last, OffsetDateTime now)
            throws SQLException {
        try (var update = connection.prepareStatement(NUMBER)) {
            for (var entry : numbers.entrySet()) {
                var seq = entry.getValue().seq();
                update.setObject(1, seq, Types.BIGINT);
                update.setObject(2, seq == null ? null : now, Types.TIMESTAMP_WITH_TIMEZONE);
                update.setObject(3, entry.getValue().touch(), Types.BIGINT);
                update.setLong(4, last);
                update.setObject(5, now);
                update.setLong(6, entry.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** What one paper draws from the counter; null for nothing. */
    private record Numbers(@Nullable Long seq, @Nullable Long touch) {}

    private record Change(boolean created, boolean becomesNews, boolean touched) {

        /** A paper that a document lists twice: created by the first listing, whatever the second adds is no touch. */
        Change and(Change later) {
            return new Change(
                    created || later.created,
                    becomesNews || later.becomesNews,
                    created ? touched : touched || later.touched);
        }

        boolean drawsTouch() {
            return touched && !becomesNews;
        }
    }
}
