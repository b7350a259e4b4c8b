package dev.paperboy.source;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Has sources fetched, on threads of its own. */
@ApplicationScoped
public class Harvesting {

    private final Sources sources;
    private final SourceStates states;
    private final Harvester harvester;
    private volatile boolean stopping;

    /** Those whose turn has not come, and whether somebody asked for them. */
    private final Map<String, Boolean> waiting = new ConcurrentHashMap<>();

    private final Set<String> atWork = ConcurrentHashMap.newKeySet();

    /** One for each publisher: a slow one keeps nobody waiting but itself, and its sources come in the order of what matters. */
    private final Map<String, ExecutorService> threads = new ConcurrentHashMap<>();

    Harvesting(Sources sources, SourceStates states, Harvester harvester) {
        this.sources = sources;
        this.states = states;
        this.harvester = harvester;
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
        return waiting.containsKey(name) || atWork.contains(name);
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

    private synchronized void start(PaperSource source, boolean asked) {
        if (stopping) {
            return;
        }
        var first = waiting.put(source.name(), asked || waiting.getOrDefault(source.name(), false)) == null;
        if (first) {
            threads.computeIfAbsent(source.publisher(), Harvesting::thread).execute(() -> {
                atWork.add(source.name());
                var wanted = Boolean.TRUE.equals(waiting.remove(source.name()));
                try {
                    run(source, wanted);
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
        if (harvester.run(source, asked, new Rush()) > 0) {
            source.followers().forEach(name -> sources.named(name).ifPresent(next -> start(next, false)));
        }
    }

    /** How busy it is here. */
    private final class Rush implements Harvester.Surroundings {

        @Override
        public boolean stopping() {
            return stopping;
        }

        @Override
        public boolean somebodyWaitsFor(String publisher) {
            return waiting.keySet().stream()
                    .flatMap(name -> sources.named(name).stream())
                    .anyMatch(
                            source -> source.bringsNews() && source.publisher().equals(publisher));
        }
    }

    /** Nobody is interrupted: H2 closes its file under a thread that is interrupted while it writes. */
    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        threads.values().forEach(ExecutorService::shutdown);
    }
}
