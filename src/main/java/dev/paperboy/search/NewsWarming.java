package dev.paperboy.search;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Reads the days' indexes as soon as this node starts, so that its first question is not the slow one. */
@ApplicationScoped
class NewsWarming {

    private static final Logger LOG = Logger.getLogger(NewsWarming.class);

    private final NewsIndexes indexes;

    NewsWarming(NewsIndexes indexes) {
        this.indexes = indexes;
    }

    void start(@Observes StartupEvent event) {
        var thread = new Thread(this::warm, "news-warming");
        thread.setDaemon(true);
        thread.start();
    }

    private void warm() {
        try {
            indexes.current();
        } catch (RuntimeException e) {
            // Whoever asks first reads them then.
            LOG.warnf("The days' indexes could not be read ahead: %s", e.getMessage());
        }
    }
}
