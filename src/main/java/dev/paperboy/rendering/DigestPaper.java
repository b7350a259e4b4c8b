package dev.paperboy.rendering;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper's text and signals as frozen with the edition, and why this reader gets it.
 *
 * @param id the public id; may hold slashes, colons and anything else
 * @param upvotes null when no source counts votes for it
 * @param comments null when no source counts comments for it
 * @param codeUrl printed only when http or https
 * @param projectUrl printed only when http or https
 * @param withdrawn whether its authors took it back
 * @param alsoIn names of the reader's other topics that matched
 * @param why the clauses that hit, as written in the filter language
 * @param titleMarks offsets into {@code title}
 * @param abstractMarks offsets into {@code abstractText}
 */
public record DigestPaper(
        String id,
        String title,
        String abstractText,
        List<String> authors,
        @Nullable String organization,
        List<String> categories,
        @Nullable Integer upvotes,
        @Nullable Integer comments,
        @Nullable String codeUrl,
        @Nullable String projectUrl,
        boolean withdrawn,
        List<String> alsoIn,
        List<String> why,
        List<Mark> titleMarks,
        List<Mark> abstractMarks) {

    public DigestPaper {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        alsoIn = List.copyOf(alsoIn);
        why = List.copyOf(why);
        titleMarks = List.copyOf(titleMarks);
        abstractMarks = List.copyOf(abstractMarks);
    }
}
