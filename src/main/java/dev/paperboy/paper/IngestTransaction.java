package dev.paperboy.paper;

import dev.paperboy.paper.IngestReport.Rejection;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One document on its way into the database: collects chunks, stores each, numbers everything at the end. */
final class IngestTransaction implements DocumentFormat.Sink {

    private static final int CHUNK = 500;

    private final Connection connection;
    private final PaperTable table;
    private final Changes changes;
    private final Instant now;
    private final List<Listing> waiting = new ArrayList<>(CHUNK);
    private final Set<Identifier> withdrawn = new LinkedHashSet<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private int received;

    IngestTransaction(Connection connection, NewsRule news, Instant now) {
        this.connection = connection;
        this.table = new PaperTable(connection);
        this.changes = new Changes(news);
        this.now = now;
    }

    @Override
    public void listing(Listing listing) {
        received++;
        waiting.add(listing);
        if (waiting.size() == CHUNK) {
            try {
                store();
            } catch (SQLException e) {
                throw new DatabaseException(e);
            }
        }
    }

    @Override
    public void withdrawn(Identifier identifier) {
        received++;
        withdrawn.add(identifier);
    }

    @Override
    public void rejected(String reason) {
        if (rejections.size() < IngestReport.MOST_REJECTIONS) {
            rejections.add(new Rejection(received, reason));
        }
        received++;
    }

    /** Stores what is left and draws the numbers. After this the transaction can only commit or fail. */
    IngestReport finish() throws SQLException {
        store();
        withdraw();
        changes.number(connection, now);
        return new IngestReport(received, changes.created(), changes.updated(), rejections);
    }

    /** Last, so that papers of this very document are found too. */
    private void withdraw() throws SQLException {
        var all = List.copyOf(withdrawn);
        for (var from = 0; from < all.size(); from += CHUNK) {
            var chunk = new Chunk(table);
            chunk.withdraw(all.subList(from, Math.min(from + CHUNK, all.size())));
            chunk.save(now);
            chunk.drafts().forEach(changes::add);
        }
    }

    private void store() throws SQLException {
        if (waiting.isEmpty()) {
            return;
        }
        var chunk = new Chunk(table);
        chunk.work(waiting);
        var linked = chunk.save(now);
        for (var draft : chunk.drafts()) {
            changes.add(draft);
        }
        changes.addLinked(linked);
        waiting.clear();
    }
}
