package dev.paperboy.edition;

import dev.paperboy.paper.NewsCounter;
import dev.paperboy.source.ArxivBatch;
import dev.paperboy.subscriber.Cadence;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Plans readers whose hour has come. */
@ApplicationScoped
public class ClockPlanning {

    private static final Logger LOG = Logger.getLogger(ClockPlanning.class);
    private static final int CHUNK = 250;

    private final DataSource database;
    private final Candidates candidates;
    private final Cadences cadences;
    private final EditionRepository editions;
    private final Planner planner;
    private final NewsCounter counter;
    private final ArxivBatch batch;

    ClockPlanning(
            DataSource database,
            Candidates candidates,
            Cadences cadences,
            EditionRepository editions,
            Planner planner,
            NewsCounter counter,
            ArxivBatch batch) {
        this.database = database;
        this.candidates = candidates;
        this.cadences = cadences;
        this.editions = editions;
        this.planner = planner;
        this.counter = counter;
        this.batch = batch;
    }

    /**
     * Plans everybody who is due, in chunks of one transaction each, which also moves their due times on. What a crash leaves
     * undone is still due. While arXiv's last announcement is not in, readers wait for it.
     *
     * @param wait how long after their hour they wait at most
     * @return how many readers were planned
     */
    public int run(Instant now, Duration wait) {
        var due = batch.isAwaited(now) ? now.minus(wait) : now;
        var to = counter.committed();
        int planned = 0;
        long after = 0;
        while (true) {
            var start = after;
            var chunk = Planner.untilNotOvertaken(
                    () -> QuarkusTransaction.requiringNew().call(() -> plan(start, to, due, now)));
            planned += chunk.planned();
            if (chunk.last() == 0) {
                if (planned > 0) {
                    LOG.infof("Planned %d readers whose hour has come", planned);
                }
                return planned;
            }
            after = chunk.last();
        }
    }

    private record Chunk(long last, int planned) {}

    private Chunk plan(long after, long to, Instant due, Instant now) throws SQLException {
        try (var connection = database.getConnection()) {
            var readers = candidates.lockDue(connection, due, after, CHUNK);
            if (readers.isEmpty()) {
                return new Chunk(0, 0);
            }
            var cadence = cadences.of(readers);
            var dates = due(readers, cadence, due, now);
            // Those who have to wait must not leave an edition behind in which nobody is planned.
            var busy = planner.busy(connection, withoutEdition(dates));
            dates.keySet().removeIf(reader -> busy.contains(reader.subscriberId()));
            var byDate = new HashMap<LocalDate, Edition>();
            var assignments = new ArrayList<Assignment>();
            for (var entry : dates.entrySet()) {
                var reader = entry.getKey();
                var date = entry.getValue();
                var edition = byDate.computeIfAbsent(date, d -> editions.of(d, now));
                assignments.add(
                        new Assignment(reader.subscriberId(), reader.place(), edition.id(), date, edition.cancelled()));
            }
            var left = new HashSet<>(planner.plan(connection, assignments, to, false, now));
            Map<Candidates.Reader, LocalDate> done = new LinkedHashMap<>(dates);
            done.keySet().removeIf(reader -> left.contains(reader.subscriberId()));
            cadences.moveOn(connection, done, cadence, now);
            return new Chunk(readers.get(readers.size() - 1).subscriberId(), done.size());
        }
    }

    private static List<Assignment> withoutEdition(Map<Candidates.Reader, LocalDate> dates) {
        return dates.entrySet().stream()
                .map(e -> new Assignment(e.getKey().subscriberId(), e.getKey().place(), 0, e.getValue(), false))
                .toList();
    }

    /** The date for which each is due; not those whom somebody else planned while we waited for the lock. */
    private static Map<Candidates.Reader, LocalDate> due(
            Collection<Candidates.Reader> readers, Map<Long, Cadence> cadences, Instant due, Instant now) {
        var dates = new LinkedHashMap<Candidates.Reader, LocalDate>();
        for (var reader : readers) {
            var cadence = cadences.get(reader.subscriberId());
            if (cadence == null || reader.nextDueAt().isAfter(due)) {
                continue;
            }
            var date = cadence.latestPassed(reader.dueDate(), now);
            // Who missed days waits from the hour of the date they get, not from the first they missed.
            var hour = cadence.at(date);
            if (!hour.isAfter(due) || hour.isAfter(now)) {
                dates.put(reader, date);
            }
        }
        return dates;
    }
}
