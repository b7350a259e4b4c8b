package dev.paperboy.web;

import dev.paperboy.delivery.Attempts;
import dev.paperboy.edition.Digest;
import dev.paperboy.edition.DigestState;
import dev.paperboy.edition.SkipReason;
import java.util.EnumMap;
import java.util.Map;

/** What became of a digest, in words for its reader. */
final class DigestWords {

    private static final Map<DigestState, String> STATES = new EnumMap<>(Map.of(
            DigestState.PLANNED, "On its way",
            DigestState.CLAIMED, "On its way",
            DigestState.SENDING, "On its way",
            DigestState.SENT, "Sent",
            DigestState.RETRY, "Put off; we try again",
            DigestState.FAILED, "Refused by your mail server; its papers come again",
            DigestState.UNKNOWN, "Handed over, but no answer was heard",
            DigestState.EXPIRED, "Could not be sent in time; its papers come with the next one"));

    private static final Map<SkipReason, String> REASONS = new EnumMap<>(Map.of(
            SkipReason.SUPERSEDED, "A later one took its place",
            SkipReason.CANCELLED, "Called off by who runs this site; its papers come with the next one",
            SkipReason.PAUSED, "You had paused",
            SkipReason.UNSUBSCRIBED, "You had left",
            SkipReason.SUPPRESSED, "The address could not be mailed"));

    private DigestWords() {}

    /** @param sentence what was looked at; says best why there was nothing to send */
    static String of(Digest digest, String sentence) {
        return digest.state() == DigestState.SKIPPED
                ? digest.reason().map(REASONS::get).orElse(sentence)
                : STATES.getOrDefault(digest.state(), "");
    }

    static String of(Attempts.Made attempt) {
        return switch (attempt.outcome()) {
            case "sent" -> "The mail server took it";
            case "refused" -> "The mail server refused it";
            case "unknown" -> "Handed over, but no answer was heard";
            default -> heard(attempt) ? "The mail server put it off" : "It could not be handed over";
        };
    }

    /** The reply if it is the mail server's own; what went wrong on our side is for the operator's eyes. */
    static String reply(Attempts.Made attempt) {
        return heard(attempt) ? attempt.reply() : "";
    }

    private static boolean heard(Attempts.Made attempt) {
        return !attempt.phase().equals("COMPOSE")
                && !attempt.phase().equals("CONNECT")
                && !attempt.outcome().equals("relay");
    }
}
