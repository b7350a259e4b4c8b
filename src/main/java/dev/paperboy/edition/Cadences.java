package dev.paperboy.edition;

import dev.paperboy.subscriber.Cadence;
import dev.paperboy.subscriber.Subscriber;
import dev.paperboy.subscriber.SubscriberRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;

/** Readers' cadences, and moving on to the next due time after a date was planned. */
@ApplicationScoped
class Cadences {

    private static final Logger LOG = Logger.getLogger(Cadences.class);

    private final SubscriberRepository subscribers;

    Cadences(SubscriberRepository subscribers) {
        this.subscribers = subscribers;
    }

    Map<Long, Cadence> of(Collection<Candidates.Reader> readers) {
        var cadences = new HashMap<Long, Cadence>();
        var ids = readers.stream().map(Candidates.Reader::subscriberId).toList();
        subscribers.list("id in ?1", ids).forEach(subscriber -> add(subscriber, cadences));
        return cadences;
    }

    /** One row that cannot be read, say of a zone that this Java does not know, must not keep the others from being planned. */
    private static void add(Subscriber subscriber, Map<Long, Cadence> cadences) {
        try {
            cadences.put(subscriber.id(), subscriber.settings().cadence());
        } catch (DateTimeException e) {
            LOG.errorf("Subscriber %d is left out, the settings cannot be read: %s", subscriber.id(), e.getMessage());
        }
    }

    /** A reader for whom the date was planned is due next on the first chosen date after it whose hour is still to come. */
    void moveOn(
            Connection connection, Map<Candidates.Reader, LocalDate> planned, Map<Long, Cadence> cadences, Instant now)
            throws SQLException {
        try (var update = connection.prepareStatement(
                "update reader set next_due_at = ?, due_date = ? where subscriber_id = ?")) {
            for (var entry : planned.entrySet()) {
                var reader = entry.getKey();
                var cadence = cadences.get(reader.subscriberId());
                if (cadence == null || entry.getValue().isBefore(reader.dueDate())) {
                    continue;
                }
                var next = cadence.next(entry.getValue(), now);
                update.setObject(1, next.at().atOffset(ZoneOffset.UTC));
                update.setObject(2, next.date());
                update.setLong(3, reader.subscriberId());
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
