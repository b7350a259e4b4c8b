package dev.paperboy.source;

import dev.paperboy.source.fetch.Failed;
import dev.paperboy.source.fetch.NotNow;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A window cannot be finished now; the message is a sentence for admins. */
class HarvestStoppedException extends RuntimeException {

    private final Outcome outcome;
    private final @Nullable Instant until;
    private final int status;
    private final boolean counts;
    private final boolean byTheDocument;

    private HarvestStoppedException(
            Outcome outcome,
            String sentence,
            @Nullable Instant until,
            int status,
            boolean counts,
            boolean byTheDocument) {
        super(sentence);
        this.outcome = outcome;
        this.until = until;
        this.status = status;
        this.counts = counts;
        this.byTheDocument = byTheDocument;
    }

    static HarvestStoppedException failed(String sentence) {
        return new HarvestStoppedException(Outcome.FAILED, sentence, null, 0, true, true);
    }

    static HarvestStoppedException failed(Failed failure) {
        return new HarvestStoppedException(
                Outcome.FAILED, failure.sentence(), null, failure.status(), true, !failure.worthRetrying());
    }

    /** It is to be left alone until then. */
    static HarvestStoppedException failedUntil(Instant until, String sentence) {
        return new HarvestStoppedException(Outcome.FAILED, sentence, until, 0, true, false);
    }

    /** Whoever was not even asked has not failed again. */
    static HarvestStoppedException throttled(NotNow refusal) {
        var asked = !refusal.took().isZero();
        return new HarvestStoppedException(Outcome.THROTTLED, refusal.sentence(), refusal.until(), 0, asked, false);
    }

    /** Paperboy stops. */
    static HarvestStoppedException calledOff() {
        return new HarvestStoppedException(
                Outcome.NOT_YET, "It was called off because Paperboy stopped.", null, 0, false, false);
    }

    /** Somebody else does it. */
    static HarvestStoppedException takenOver() {
        return new HarvestStoppedException(
                Outcome.NOT_YET, "Another node took this source over.", null, 0, false, false);
    }

    Outcome outcome() {
        return outcome;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    /** When the source may be asked again, by the database's clock; null when it did not say. */
    @Nullable
    Instant until() {
        return until;
    }

    /** The status the other side answered, 0 if it did not come to that. */
    int status() {
        return status;
    }

    /** Whether another document of the same source may well be read now. */
    boolean byTheDocument() {
        return byTheDocument;
    }

    /** Whether it is one more failure of the source. */
    boolean counts() {
        return counts;
    }
}
