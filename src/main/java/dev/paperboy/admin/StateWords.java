package dev.paperboy.admin;

import dev.paperboy.edition.Digest;
import dev.paperboy.edition.DigestState;
import dev.paperboy.edition.SkipReason;
import dev.paperboy.source.Outcome;
import dev.paperboy.subscriber.Status;
import java.util.Locale;

/** States as people say them. */
final class StateWords {

    private StateWords() {}

    /** With the reason, where there is one: "skipped: nothing matched". */
    static String of(Digest digest) {
        return of(digest.state())
                + digest.reason().map(SkipReason::words).map(why -> ": " + why).orElse("");
    }

    static String of(DigestState state) {
        return switch (state) {
            case SENDING -> "being sent";
            case RETRY -> "to be tried again";
            case UNKNOWN -> "unheard";
            default -> state.name().toLowerCase(Locale.ROOT);
        };
    }

    static String of(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    static String of(Outcome outcome) {
        return switch (outcome) {
            case FETCHED -> "read";
            case NOTHING -> "nothing there";
            case UNCHANGED -> "unchanged";
            case NOT_YET -> "not there yet";
            case THROTTLED -> "put off";
            case FAILED -> "failed";
        };
    }
}
