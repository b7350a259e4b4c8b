package dev.paperboy.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A window cannot be finished now; the message is a sentence for admins. */
class HarvestStoppedException extends RuntimeException {

    private final Outcome outcome;
    private final @Nullable Instant until;
    private final int status;
    private final String said;

    HarvestStoppedException(Outcome outcome, String sentence, @Nullable Instant until, int status, String said) {
        super(sentence);
        this.outcome = outcome;
        this.until = until;
        this.status = status;
        this.said = said;
    }

    static HarvestStoppedException failed(String sentence) {
        return new HarvestStoppedException(Outcome.FAILED, sentence, null, 0, "");
    }

    Outcome outcome() {
        return outcome;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    /** When the source may be asked again; null when it did not say. */
    @Nullable
    Instant until() {
        return until;
    }

    /** The status the other side answered, 0 if it did not come to that. */
    int status() {
        return status;
    }

    /** The beginning of what came with the status; to look for a known reason in, never to be shown. */
    String said() {
        return said;
    }
}
