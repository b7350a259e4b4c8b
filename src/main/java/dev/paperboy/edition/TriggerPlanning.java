package dev.paperboy.edition;

import dev.paperboy.paper.NewsCounter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Plans a date because somebody asked, whatever readers' hours and weekdays. */
@ApplicationScoped
public class TriggerPlanning {

    private static final Logger LOG = Logger.getLogger(TriggerPlanning.class);
    private static final int CHUNK = 250;

    private final DataSource database;
    private final Candidates candidates;
    private final Cadences cadences;
    private final EditionRepository editions;
    private final PlanningRequestRepository requests;
    private final Planner planner;
    private final NewsCounter counter;
    private final Clock clock;

    TriggerPlanning(
            DataSource database,
            Candidates candidates,
            Cadences cadences,
            EditionRepository editions,
            PlanningRequestRepository requests,
            Planner planner,
            NewsCounter counter,
            Clock clock) {
        this.database = database;
        this.candidates = candidates;
        this.cadences = cadences;
        this.editions = editions;
        this.requests = requests;
        this.planner = planner;
        this.counter = counter;
        this.clock = clock;
    }

    /** What became of a trigger. */
    public enum Answer {
        REQUESTED,
        NOBODY_LEFT,
        CANCELLED
    }

    /** The date's edition and what became of the trigger. */
    public record Triggered(long editionId, Answer answer) {}

    /**
     * Leaves a request to plan the date; it is committed when this returns, and whoever sweeps next finishes it.
     *
     * @param whom the subscribers to plan; empty means every active one
     */
    @Transactional
    public Triggered request(LocalDate date, Optional<List<Long>> whom) throws SQLException {
        var now = clock.instant();
        var edition = editions.of(date, now);
        if (edition.cancelled()) {
            return new Triggered(edition.id(), Answer.CANCELLED);
        }
        var to = counter.committed();
        try (var connection = database.getConnection()) {
            if (candidates.unplanned(connection, date, to, whom, 0, 1).isEmpty()) {
                return new Triggered(edition.id(), Answer.NOBODY_LEFT);
            }
        }
        requests.persist(new PlanningRequest(edition.id(), whom, to, now));
        return new Triggered(edition.id(), Answer.REQUESTED);
    }

    /**
     * Plans what open requests ask for; a request stays open while a reader had to be left to the next sweep.
     *
     * @return how many readers were planned
     */
    public int finishOpen() {
        int planned = 0;
        for (var request : QuarkusTransaction.requiringNew().call(requests::open)) {
            try {
                planned += finish(request);
            } catch (RuntimeException e) {
                LOG.errorf(
                        e, "Planning request %d could not be finished now; the next sweep tries again", request.id());
            }
        }
        return planned;
    }

    private int finish(PlanningRequest request) {
        var now = clock.instant();
        int planned = 0;
        boolean left = false;
        for (long after = 0; ; ) {
            var start = after;
            var chunk = Planner.untilNotOvertaken(
                    () -> QuarkusTransaction.requiringNew().call(() -> plan(request, start, now)));
            planned += chunk.planned();
            left |= chunk.left();
            if (chunk.last() == 0) {
                break;
            }
            after = chunk.last();
        }
        // A reader who is left for a quarter of an hour must not fill the log: each sweep comes by here.
        LOG.logf(
                planned > 0 || !left ? Logger.Level.INFO : Logger.Level.DEBUG,
                "Planning request %d: %d readers planned%s",
                request.id(),
                planned,
                left ? ", some left to the next sweep" : "");
        if (!left) {
            QuarkusTransaction.requiringNew()
                    .run(() -> requests.findById(request.id()).finish(clock.instant()));
        }
        return planned;
    }

    private record Chunk(long last, int planned, boolean left) {}

    private Chunk plan(PlanningRequest request, long after, Instant now) throws SQLException {
        var edition = editions.findById(request.editionId());
        try (var connection = database.getConnection()) {
            var readers = candidates.lockUnplanned(
                    connection, edition.date(), request.upTo(), request.subscriberIds(), after, CHUNK);
            if (readers.isEmpty()) {
                return new Chunk(0, 0, false);
            }
            var assignments = new ArrayList<Assignment>();
            var dates = new LinkedHashMap<Candidates.Reader, LocalDate>();
            for (var reader : readers) {
                dates.put(reader, edition.date());
                assignments.add(new Assignment(
                        reader.subscriberId(), reader.place(), edition.id(), edition.date(), edition.cancelled()));
            }
            var left = new HashSet<>(planner.plan(connection, assignments, request.upTo(), true, now));
            Map<Candidates.Reader, LocalDate> done = new LinkedHashMap<>(dates);
            done.keySet().removeIf(reader -> left.contains(reader.subscriberId()));
            cadences.moveOn(connection, done, cadences.of(readers), now);
            return new Chunk(readers.get(readers.size() - 1).subscriberId(), done.size(), !left.isEmpty());
        }
    }

    /** What a trigger would do now; nothing is written and nothing is sent. */
    @Transactional
    public DryRun tryOut(LocalDate date, Optional<List<Long>> whom) throws SQLException {
        var now = clock.instant();
        var to = counter.committed();
        var digests = new ArrayList<DryRun.Digest>();
        try (var connection = database.getConnection()) {
            var readers = candidates.unplanned(connection, date, to, whom, 0, CHUNK);
            while (!readers.isEmpty()) {
                var assignments = readers.stream()
                        .map(r -> new Assignment(r.subscriberId(), r.place(), 0, date, false))
                        .toList();
                planner.tryOut(connection, assignments, to, now).forEach(d -> digests.add(DryRun.Digest.of(d)));
                var last = readers.get(readers.size() - 1).subscriberId();
                readers = candidates.unplanned(connection, date, to, whom, last, CHUNK);
            }
        }
        return new DryRun(date, now, digests);
    }
}
