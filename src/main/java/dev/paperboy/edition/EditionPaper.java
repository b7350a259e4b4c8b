package dev.paperboy.edition;

import dev.paperboy.matching.index.AuthorName;
import dev.paperboy.matching.index.PaperText;
import dev.paperboy.paper.Author;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A paper's text and signals as they were when its edition took it in.
 *
 * @param upvotes null when nobody counts
 */
public record EditionPaper(
        long paperId,
        String publicId,
        String title,
        String abstractText,
        List<Author> authors,
        List<String> categories,
        @Nullable String organization,
        List<String> sources,
        List<String> kinds,
        @Nullable Integer upvotes,
        @Nullable Integer comments,
        @Nullable String codeUrl,
        @Nullable String projectUrl,
        boolean withdrawn) {

    public EditionPaper {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        sources = List.copyOf(sources);
        kinds = List.copyOf(kinds);
    }

    /** What matching has to know to say why it was chosen. */
    public PaperText text() {
        return new PaperText(
                paperId,
                title,
                abstractText,
                authors.stream()
                        .map(a -> new AuthorName(a.forenames(), a.keyname()))
                        .toList(),
                categories,
                organization,
                Set.of(publicId),
                Set.copyOf(sources),
                Set.copyOf(kinds),
                upvotes,
                comments,
                codeUrl != null,
                0,
                0);
    }
}
