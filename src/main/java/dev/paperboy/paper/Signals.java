package dev.paperboy.paper;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What readers and the Hub say of a paper; null means unknown. Negative counts and addresses other than http(s) are taken
 * as unknown.
 *
 * @param code address of the code
 * @param project address of the project's page
 */
public record Signals(
        @Nullable Integer upvotes, @Nullable Integer comments, @Nullable String code, @Nullable String project) {

    public static final Signals NONE = new Signals(null, null, null, null);

    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s\"'<>\\\\^`{|}]{3,490}", Pattern.CASE_INSENSITIVE);

    public Signals {
        upvotes = countOrNull(upvotes);
        comments = countOrNull(comments);
        code = addressOrNull(code);
        project = addressOrNull(project);
    }

    /** These, overwritten by what the newer ones know. */
    Signals with(Signals newer) {
        return new Signals(
                newer.upvotes != null ? newer.upvotes : upvotes,
                newer.comments != null ? newer.comments : comments,
                newer.code != null ? newer.code : code,
                newer.project != null ? newer.project : project);
    }

    /** These, and what the paper's own words point to where nobody told. */
    Signals or(FoundLinks found) {
        return new Signals(
                upvotes, comments, code != null ? code : found.code(), project != null ? project : found.project());
    }

    private static @Nullable Integer countOrNull(@Nullable Integer count) {
        return count == null || count < 0 ? null : count;
    }

    private static @Nullable String addressOrNull(@Nullable String address) {
        if (address == null) {
            return null;
        }
        var stripped = address.strip();
        return ADDRESS.matcher(stripped).matches() && CleanText.isClean(stripped) ? stripped : null;
    }
}
