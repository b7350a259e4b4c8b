package dev.paperboy.matching.index;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What matching knows of a paper: a frozen copy, so that the store can change behind it.
 *
 * @param organization null when no source names one
 * @param identifiers arXiv ids without version, DOIs and the like, with or without a scheme in front
 * @param sources short names of the sources that listed it, such as "hf"
 * @param kinds "new", "cross", "replace": all that it was listed as
 * @param upvotes null when no source counts votes for it, which is not the same as 0
 * @param comments null when no source counts comments for it
 * @param seq its place in the order of news, 0 when it has none
 * @param touchedSeq the place of its last change of signals or text, 0 when there was none
 */
public record PaperText(
        long id,
        String title,
        String abstractText,
        List<AuthorName> authors,
        List<String> categories,
        @Nullable String organization,
        Set<String> identifiers,
        Set<String> sources,
        Set<String> kinds,
        @Nullable Integer upvotes,
        @Nullable Integer comments,
        boolean hasCode,
        long seq,
        long touchedSeq) {

    public PaperText {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        identifiers = Set.copyOf(identifiers);
        sources = Set.copyOf(sources);
        kinds = Set.copyOf(kinds);
    }
}
