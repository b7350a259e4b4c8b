package dev.paperboy.schedule;

import dev.paperboy.delivery.LedgerSweep;
import dev.paperboy.delivery.LetterSweep;
import dev.paperboy.edition.TriggerPlanning;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Finishes whatever the database says is unfinished: open planning requests, dead nodes' claims, unheard outcomes. */
@ApplicationScoped
public class Sweep {

    private static final Logger LOG = Logger.getLogger(Sweep.class);

    private final LedgerSweep ledger;
    private final LetterSweep letters;
    private final TriggerPlanning planning;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        var made = new Thread(task, "sweep");
        made.setDaemon(true);
        return made;
    });

    Sweep(LedgerSweep ledger, LetterSweep letters, TriggerPlanning planning) {
        this.ledger = ledger;
        this.letters = letters;
        this.planning = planning;
    }

    /** Sweeps on a thread of its own, now or right after the sweep that is under way. */
    public void soon() {
        if (asked.compareAndSet(false, true)) {
            thread.execute(() -> {
                asked.set(false);
                run();
            });
        }
    }

    synchronized void run() {
        // Apart, so that trouble in one never keeps the other from being finished.
        try {
            ledger.run();
        } catch (RuntimeException e) {
            LOG.errorf("The ledger could not be swept, the next sweep goes on: %s", reason(e));
        }
        try {
            letters.run();
        } catch (RuntimeException e) {
            LOG.errorf("The letters could not be swept, the next sweep goes on: %s", reason(e));
        }
        try {
            planning.finishOpen();
        } catch (RuntimeException e) {
            LOG.errorf("Open planning requests could not be read, the next sweep goes on: %s", reason(e));
        }
    }

    private static Throwable reason(RuntimeException e) {
        return e.getCause() == null ? e : e.getCause();
    }

    void stop(@Observes ShutdownEvent event) {
        thread.shutdown();
    }
}
