package dev.paperboy.paper;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;

/** Stores documents, each wholly or not at all. */
@ApplicationScoped
public class Ingest {

    private static final int TRIES = 5;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final AgroalDataSource dataSource;
    private final Clock clock;

    Ingest(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /**
     * Stores what the document lists, in a transaction of its own. Where another document got in the way, the whole of it is
     * done again, which is why it comes as a file.
     *
     * @param news which papers that have no seq yet get one
     * @throws UnreadableDocumentException if the document is not of the format; nothing is stored then
     * @throws UncheckedIOException if the file cannot be read
     */
    public IngestReport run(DocumentFormat format, Path document, NewsRule news) {
        for (var attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> store(format, document, news));
            } catch (RuntimeException e) {
                if (attempt == TRIES || !Contention.causedBy(e)) {
                    throw e;
                }
                Log.debugf(e, "Stores a document again, try %d failed", attempt);
                pause(PAUSE.multipliedBy(attempt));
            }
        }
    }

    private IngestReport store(DocumentFormat format, Path document, NewsRule news) {
        try (var in = Files.newInputStream(document);
                var connection = dataSource.getConnection()) {
            var transaction = new IngestTransaction(connection, news, clock.instant());
            format.read(in, transaction);
            return transaction.finish();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting to store a document again", e);
        }
    }
}
