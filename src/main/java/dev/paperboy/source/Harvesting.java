package dev.paperboy.source;

import dev.paperboy.paper.Ingest;
import dev.paperboy.source.fetch.Web;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/** Fetches what sources lack: window after window, each a row, until one of them fails. */
@ApplicationScoped
public class Harvesting {

    private static final Logger LOG = Logger.getLogger(Harvesting.class);

    private static final Duration LATE = Duration.ofMinutes(15);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int MOST_DOUBLINGS = 7;

    private final Sources sources;
    private final SourceStates states;
    private final Harvests harvests;
    private final HarvestMetrics metrics;
    private final Web web;
    private final Ingest ingest;
    private final Clock clock;
    private volatile boolean stopping;
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private final Set<String> atWork = ConcurrentHashMap.newKeySet();

    /** One for each publisher: a slow one keeps nobody waiting but itself, and its sources come in the order of what matters. */
    private final Map<String, ExecutorService> threads = new ConcurrentHashMap<>();

    Harvesting(
            Sources sources,
            SourceStates states,
            Harvests harvests,
            HarvestMetrics metrics,
            Web web,
            Ingest ingest,
            Clock clock) {
        this.sources = sources;
        this.states = states;
        this.harvests = harvests;
        this.metrics = metrics;
        this.web = web;
        this.ingest = ingest;
        this.clock = clock;
    }

    /**
     * Starts fetching whatever is lacking, on threads of its own.
     *
     * @param asked whether somebody wants it now: then also what is in already is fetched again
     * @return the names of all sources
     */
    public List<String> startAll(boolean asked) {
        sources.all().forEach(source -> start(source, asked));
        return sources.all().stream().map(PaperSource::name).toList();
    }

    /** Starts fetching one source because somebody wants it now; false if there is none of that name. */
    public boolean start(String name) {
        var source = sources.named(name);
        source.ifPresent(found -> start(found, true));
        return source.isPresent();
    }

    /** Whether this node fetches that source, or will as soon as its turn comes. */
    public boolean isUnderWay(String name) {
        return waiting.contains(name) || atWork.contains(name);
    }

    /** Starts those that failed or were too early, and whose next try has come. */
    public void startDue() {
        for (var name : states.dueAgain()) {
            sources.named(name).ifPresent(source -> start(source, false));
        }
    }

    /** Fetches one source on this thread and comes back when that is over. */
    void run(String name, boolean asked) {
        run(sources.named(name).orElseThrow(), asked);
    }

    private void start(PaperSource source, boolean asked) {
        if (waiting.add(source.name())) {
            threads.computeIfAbsent(source.publisher(), Harvesting::thread).execute(() -> {
                atWork.add(source.name());
                waiting.remove(source.name());
                try {
                    run(source, asked);
                } finally {
                    atWork.remove(source.name());
                }
            });
        }
    }

    private static ExecutorService thread(String publisher) {
        return Executors.newSingleThreadExecutor(task -> {
            var thread = new Thread(task, "harvest of " + publisher);
            thread.setDaemon(true);
            return thread;
        });
    }

    private void run(PaperSource source, boolean asked) {
        try {
            var claim = states.claim(source.name(), LocalDate.now(clock), asked);
            if (claim.isPresent()) {
                fetch(source, claim.get(), asked);
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s could not be harvested; it is tried again", source.title());
        }
    }

    private void fetch(PaperSource source, SourceStates.Claim claim, boolean asked) {
        var left = true;
        try {
            var windows = source.windows(claim.progress(), clock.instant(), asked);
            var created = 0;
            for (var window : windows) {
                if (!source.bringsNews() && somebodyWaitsFor(source.publisher())) {
                    states.comesBack(claim, Duration.ofSeconds(1));
                    left = false;
                    return;
                }
                var intake = new Intake(web, ingest, place -> keep(claim, place), () -> stopping);
                if (!fetch(source, claim, window, intake)) {
                    left = false;
                    return;
                }
                created += intake.counts().created();
            }
            if (windows.isEmpty()) {
                states.leftAlone(claim);
            } else {
                states.succeeded(claim);
            }
            left = false;
            if (created > 0) {
                source.followers().forEach(name -> sources.named(name).ifPresent(next -> start(next, false)));
            }
        } finally {
            if (left) {
                states.triedInVain(claim, true, pause(source));
            }
        }
    }

    /** Whether the window was read to its end; if not, the claim was given back. */
    private boolean fetch(PaperSource source, SourceStates.Claim claim, HarvestWindow window, Intake intake) {
        var started = clock.instant();
        var began = System.nanoTime();
        var ended = tryFetch(source, claim, window, intake);
        var millis = Duration.ofNanos(System.nanoTime() - began).toMillis();
        var counts = intake.counts();
        var result = ended.result();
        harvests.add(source.name(), window, started, millis, counts, result);
        metrics.count(source.name(), result.outcome(), millis, counts);
        tell(source, window, result, counts);
        if (result.outcome().isDone()) {
            states.advance(claim, window.reaches(), result.place());
            return true;
        }
        if (result.outcome().isFailure()) {
            states.triedInVain(claim, ended.counts(), ended.pause());
        } else {
            states.comesBack(claim, ended.pause());
        }
        return false;
    }

    /**
     * How a window ended.
     *
     * @param pause until it is tried again, where it is not done
     * @param counts whether it is one more failure
     */
    private record Ended(Harvested result, Duration pause, boolean counts) {}

    private Ended tryFetch(PaperSource source, SourceStates.Claim claim, HarvestWindow window, Intake intake) {
        try {
            return new Ended(source.fetch(window, claim.progress(), intake), jittered(LATE), false);
        } catch (HarvestStoppedException e) {
            var until = e.until();
            return new Ended(
                    new Harvested(e.outcome(), e.sentence(), null),
                    until == null ? pause(source) : states.until(until),
                    e.counts());
        } catch (RuntimeException e) {
            LOG.errorf(e, "The harvest of %s broke off", source.title());
            var sentence = "Paperboy could not finish this by a fault of its own or of its database; the log has it.";
            return new Ended(new Harvested(Outcome.FAILED, sentence, null), pause(source), true);
        }
    }

    /** What only fills the store steps back for what readers wait for. */
    private boolean somebodyWaitsFor(String publisher) {
        return waiting.stream()
                .flatMap(name -> sources.named(name).stream())
                .anyMatch(source -> source.bringsNews() && source.publisher().equals(publisher));
    }

    private void keep(SourceStates.Claim claim, String place) {
        if (!states.advance(claim, null, place)) {
            throw HarvestStoppedException.failed("Another node took this source over.");
        }
    }

    private Duration pause(PaperSource source) {
        var failures =
                states.state(source.name()).map(SourceStates.State::failures).orElse(0);
        var doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        return jittered(doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled);
    }

    /** A quarter more or less, so that not everybody comes back at once. */
    private static Duration jittered(Duration pause) {
        return Duration.ofMillis(
                (long) (pause.toMillis() * ThreadLocalRandom.current().nextDouble(0.75, 1.25)));
    }

    private static void tell(PaperSource source, HarvestWindow window, Harvested result, Counts counts) {
        if (result.outcome().isFailure()) {
            LOG.warnf("%s, %s: %s", source.title(), window.to(), result.sentence());
        } else {
            LOG.infof(
                    "%s, %s: %d received, %d created, %d updated, %d rejected. %s",
                    source.title(),
                    window.to(),
                    counts.received(),
                    counts.created(),
                    counts.updated(),
                    counts.rejected(),
                    result.sentence());
        }
    }

    /** Nobody is interrupted: H2 closes its file under a thread that is interrupted while it writes. */
    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        threads.values().forEach(ExecutorService::shutdown);
    }
}
