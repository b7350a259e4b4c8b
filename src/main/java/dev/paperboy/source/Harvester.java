package dev.paperboy.source;

import dev.paperboy.paper.Ingest;
import dev.paperboy.source.fetch.Web;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Fetches what one source lacks: window after window, each a row, until one of them fails. */
@ApplicationScoped
class Harvester {

    private static final Logger LOG = Logger.getLogger(Harvester.class);

    private final SourceStates states;
    private final Harvests harvests;
    private final HarvestMetrics metrics;
    private final Web web;
    private final Ingest ingest;
    private final Clock clock;

    Harvester(SourceStates states, Harvests harvests, HarvestMetrics metrics, Web web, Ingest ingest, Clock clock) {
        this.states = states;
        this.harvests = harvests;
        this.metrics = metrics;
        this.web = web;
        this.ingest = ingest;
        this.clock = clock;
    }

    /** What goes on around a harvest. */
    interface Surroundings {

        /** Whether Paperboy stops, so that nothing new is begun. */
        boolean stopping();

        /** Whether a source of that publisher which readers wait for stands behind this one. */
        boolean somebodyWaitsFor(String publisher);
    }

    /**
     * Fetches what the source lacks, unless somebody else is at it or it is left alone for now. Comes back when that is over.
     *
     * @return how many papers it brought that nobody had told of
     */
    int run(PaperSource source, boolean asked, Surroundings around) {
        try {
            var claim = states.claim(source.name(), LocalDate.now(clock), asked);
            return claim.isPresent() ? run(source, claim.get(), asked, around) : 0;
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s could not be harvested; it is tried again", source.title());
            return 0;
        }
    }

    private int run(PaperSource source, SourceStates.Claim claim, boolean asked, Surroundings around) {
        var held = true;
        try {
            var windows = source.windows(claim.progress(), clock.instant(), asked);
            var created = 0;
            Optional<Ended> broken = Optional.empty();
            for (var window : windows) {
                // What only fills the store steps back for what readers wait for.
                if (!source.bringsNews() && around.somebodyWaitsFor(source.publisher())) {
                    broken = Optional.of(Ended.steppedBack());
                    break;
                }
                var intake = new Intake(web, ingest, place -> keep(claim, place), around::stopping);
                var ended = finish(source, claim, window, intake);
                created += intake.counts().created();
                if (ended.result().outcome().isDone()) {
                    // One bad day does not keep later ones out, but it is read again before all is said to be in.
                    states.advance(
                            claim,
                            broken.isEmpty() ? window.reaches() : null,
                            ended.result().place());
                } else {
                    broken = broken.or(() -> Optional.of(ended));
                    if (!ended.goesOn()) {
                        break;
                    }
                }
            }
            giveBack(claim, windows.isEmpty() && source.bringsNews(), broken);
            held = false;
            return created;
        } finally {
            if (held) {
                states.triedInVain(claim, true, pause(source));
            }
        }
    }

    private void giveBack(SourceStates.Claim claim, boolean idle, Optional<Ended> broken) {
        if (broken.isPresent() && broken.get().result().outcome().isFailure()) {
            states.triedInVain(claim, broken.get().counts(), broken.get().pause());
        } else if (broken.isPresent()) {
            states.comesBack(claim, broken.get().pause());
        } else if (idle) {
            states.leftAlone(claim);
        } else {
            states.succeeded(claim);
        }
    }

    private Ended finish(PaperSource source, SourceStates.Claim claim, HarvestWindow window, Intake intake) {
        var started = clock.instant();
        var began = System.nanoTime();
        var ended = tryFetch(source, claim, window, intake);
        var millis = Duration.ofNanos(System.nanoTime() - began).toMillis();
        harvests.add(source.name(), window, started, millis, intake.counts(), ended.result());
        metrics.count(source.name(), ended.result().outcome(), millis, intake.counts());
        tell(source, window, ended.result(), intake.counts());
        return ended;
    }

    /**
     * How a window ended.
     *
     * @param pause until it is tried again, where it is not done
     * @param counts whether it is one more failure
     * @param goesOn whether the next window may well be read now
     */
    private record Ended(Harvested result, Duration pause, boolean counts, boolean goesOn) {

        static Ended steppedBack() {
            return new Ended(Harvested.notYet("It stepped back."), Duration.ofSeconds(1), false, false);
        }
    }

    private Ended tryFetch(PaperSource source, SourceStates.Claim claim, HarvestWindow window, Intake intake) {
        try {
            return new Ended(source.fetch(window, claim.progress(), intake), RetryPause.ofLateness(), false, false);
        } catch (HarvestStoppedException e) {
            var until = e.until();
            return new Ended(
                    new Harvested(e.outcome(), e.sentence(), null),
                    until == null ? pause(source) : states.until(until),
                    e.counts(),
                    e.byTheDocument());
        } catch (RuntimeException e) {
            LOG.errorf(e, "The harvest of %s broke off", source.title());
            var sentence = "Paperboy could not finish this by a fault of its own or of its database; the log has it.";
            return new Ended(new Harvested(Outcome.FAILED, sentence, null), pause(source), true, false);
        }
    }

    private void keep(SourceStates.Claim claim, String place) {
        if (!states.advance(claim, null, place)) {
            throw HarvestStoppedException.takenOver();
        }
    }

    private Duration pause(PaperSource source) {
        return RetryPause.after(
                states.state(source.name()).map(SourceStates.State::failures).orElse(0));
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
}
