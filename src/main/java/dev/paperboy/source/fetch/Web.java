package dev.paperboy.source.fetch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.TransactionalException;
import java.time.Clock;
import java.time.Duration;

/** The only door through which Paperboy asks others for documents. */
@ApplicationScoped
public class Web {

    /** For looking names up and giving the turn back. */
    private static final Duration MARGIN = Duration.ofSeconds(60);

    private final Turns turns;
    private final BackOff backOff;
    private final AddressGuard guard;
    private final Wire wire;
    private final Validators validators;
    private final Clock clock;

    Web(Turns turns, BackOff backOff, AddressGuard guard, Wire wire, Validators validators, Clock clock) {
        this.turns = turns;
        this.backOff = backOff;
        this.guard = guard;
        this.wire = wire;
        this.validators = validators;
        this.clock = clock;
    }

    /**
     * Waits for the turn, asks, and takes the answer in.
     *
     * @return what became of it; to be closed
     * @throws TransactionalException inside a transaction, which would be held open for minutes
     */
    @Transactional(Transactional.TxType.NEVER)
    public Answer get(Request request) {
        try {
            var place = turns.await(request.queue(), request.limits().total().plus(MARGIN));
            return place.taken() ? ask(request, place) : notNow(place);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Failed("The fetch was called off because Paperboy stops.", 0, true, "", Duration.ZERO);
        }
    }

    /** Forgets whom nobody has asked, and what nobody has fetched, for 60 days. */
    public void forget() {
        turns.forget();
        validators.forget();
    }

    private Answer ask(Request request, Place place) throws InterruptedException {
        Outcome outcome;
        try {
            outcome = new Trip(request, guard, wire, validators, clock).run();
        } catch (InterruptedException | RuntimeException e) {
            turns.pass(place);
            throw e;
        }
        return outcome.settle(turns, place, backOff);
    }

    private static NotNow notNow(Place place) {
        var name = place.queue().name();
        var sentence = place.held()
                ? "Another fetch from " + name + " is still under way."
                : name + " is left alone until " + Sentences.clock(place.nextAt())
                        + ": it asked for that, or there was trouble.";
        return new NotNow(place.nextAt(), sentence, Duration.ZERO);
    }
}
