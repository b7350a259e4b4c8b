package dev.paperboy.edition;

import dev.paperboy.edition.Explanation.Verdict;
import dev.paperboy.matching.Breakdown;
import dev.paperboy.matching.index.PaperText;
import dev.paperboy.subscriber.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sentences of explanations. */
final class ExplanationWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.ENGLISH);

    private ExplanationWords() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String moment(Instant at, String zone) {
        var place = ZoneId.of(zone);
        return MOMENT.format(at.atZone(place)) + " (" + (zone.equals("Z") ? "UTC" : zone) + ")";
    }

    /** Told of digests before and of the next one alike. */
    static String muted(Instant until, String zone) {
        return "Muted until " + day(LocalDate.ofInstant(until, ZoneId.of(zone))) + ".";
    }

    /** Why nothing is planned for who is not active. */
    static String sentence(Status status) {
        return switch (status) {
            case ACTIVE -> "The reader is active.";
            case PENDING -> "The reader has not confirmed the address; nothing is sent before.";
            case PAUSED -> "The reader pauses. When they go on, the next digest looks at it, up to 60 days back.";
            case UNSUBSCRIBED -> "The reader has unsubscribed; nothing is sent.";
            case SUPPRESSED -> "The reader's address is suppressed: it must not be mailed.";
        };
    }

    /** What became of the digest that holds it. */
    static String became(DigestState state, Status reader) {
        var open = state == DigestState.PLANNED || state == DigestState.CLAIMED || state == DigestState.RETRY;
        return open && reader != Status.ACTIVE ? "It does not go out. " + sentence(reader) : became(state);
    }

    private static String became(DigestState state) {
        return switch (state) {
            case SENT -> "It was sent.";
            case UNKNOWN -> "It was handed over, but the relay's answer was not heard.";
            case SENDING -> "It is being sent this moment.";
            case RETRY -> "The relay refused it for now; it is tried again.";
            case PLANNED, CLAIMED -> "It is on its way.";
            case FAILED -> "It could not be delivered; its papers go to the next digest.";
            case EXPIRED -> "It became too old to be sent; its papers go to the next digest.";
            case SKIPPED -> "It was not sent.";
        };
    }

    /** Why a filter does not take a paper, with what the paper says instead where that is short. */
    static String missing(List<String> clauses, PaperText paper) {
        return clauses.stream().map(clause -> missing(clause, paper)).collect(Collectors.joining(" "));
    }

    private static String missing(String clause, PaperText paper) {
        if (clause.startsWith("NOT ")) {
            return "It has what the filter leaves out: " + clause.substring(4) + ".";
        }
        if (clause.contains(" OR ")) {
            return "It has none of: " + clause + ".";
        }
        return "It does not have " + clause + instead(clause, paper) + ".";
    }

    private static String instead(String clause, PaperText paper) {
        if (clause.startsWith("cat:")) {
            return "; it is in "
                    + (paper.categories().isEmpty() ? "no category" : String.join(", ", paper.categories()));
        }
        if (clause.startsWith("upvotes:")) {
            return "; " + count(paper.upvotes(), "vote");
        }
        if (clause.startsWith("comments:")) {
            return "; " + count(paper.comments(), "comment");
        }
        if (clause.startsWith("kind:")) {
            return "; it was listed as " + sorted(paper.kinds());
        }
        if (clause.startsWith("src:")) {
            return "; it came from " + sorted(paper.sources());
        }
        return "";
    }

    private static String count(@Nullable Integer count, String what) {
        return count == null
                ? "nobody counts its " + what + "s"
                : "it has " + count + " " + what + (count == 1 ? "" : "s");
    }

    private static String sorted(Iterable<String> words) {
        var sorted = new java.util.TreeSet<String>();
        words.forEach(sorted::add);
        return String.join(", ", sorted);
    }

    /** What a score is made of, without what rounds to nothing. */
    static String parts(Breakdown score) {
        var parts = new ArrayList<>(score.words());
        parts.add(new Breakdown.Part("votes", score.votes()));
        parts.add(new Breakdown.Part("newness", score.freshness()));
        var words = parts.stream()
                .filter(part -> part.score() >= 0.05f)
                .map(part -> part.clause() + String.format(Locale.ENGLISH, " %.1f", part.score()))
                .collect(Collectors.joining(" + "));
        return words.isEmpty() ? "nothing to rank it by" : words;
    }

    /** What the verdict that decided says, for all topics together. */
    static String sentence(Verdict decided, int topics) {
        if (decided.step() == Step.NOT_MATCHED) {
            return topics == 1 ? decided.sentence() : "None of the " + topics + " topics takes it.";
        }
        return topics == 1 ? decided.sentence() : "Topic \"" + decided.topic() + "\": " + decided.sentence();
    }
}
