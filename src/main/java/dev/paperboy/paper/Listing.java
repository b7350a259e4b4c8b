package dev.paperboy.paper;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One paper as one document lists it. Text is cleaned: blanks collapsed, control and direction characters dropped, lengths
 * capped; entities and TeX are left as they are.
 *
 * @param identifiers at least one; the first names the paper
 * @param source a short name like {@code hf}: lower-case letters, digits, dot, dash and underscore, at most 40
 * @param textRank whose wording this is
 * @param abstractText may be empty
 * @param announced the day it was announced or listed
 * @param comment the authors' remark, as arXiv prints it
 */
public record Listing(
        List<Identifier> identifiers,
        String source,
        TextRank textRank,
        String title,
        String abstractText,
        List<Author> authors,
        List<String> categories,
        @Nullable String organization,
        LocalDate announced,
        Kind kind,
        Signals signals,
        @Nullable String comment) {

    private static final Pattern SOURCE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,39}");
    private static final int TITLE = 500;
    private static final int ABSTRACT = 5_000;
    private static final int AUTHORS = 2_000;
    private static final int CATEGORIES = 50;
    private static final int CATEGORY = 60;
    private static final int ORGANIZATION = 300;
    private static final int COMMENT = 2_000;
    private static final int IDENTIFIERS = 10;

    /** @throws IncompleteListingException if there is no title or no identifier */
    public Listing {
        if (identifiers.isEmpty()) {
            throw new IncompleteListingException("has no id");
        }
        if (!SOURCE.matcher(source).matches()) {
            throw new IllegalArgumentException("Not a source's name: " + source);
        }
        identifiers = identifiers.stream().distinct().limit(IDENTIFIERS).toList();
        title = CleanText.line(title, TITLE);
        if (title.isEmpty()) {
            throw new IncompleteListingException("has no title");
        }
        abstractText = CleanText.line(abstractText, ABSTRACT);
        authors = authors.stream().limit(AUTHORS).toList();
        categories = words(categories);
        organization = CleanText.lineOrNull(organization, ORGANIZATION);
        comment = CleanText.lineOrNull(comment, COMMENT);
    }

    /** A category is one word; what comes with blanks ("cs.CL cs.AI", "68T50; 62H30") is several. */
    private static List<String> words(List<String> categories) {
        var words = new LinkedHashSet<String>();
        for (var category : categories) {
            for (var word : CleanText.line(category, ABSTRACT).split("[ ,;]+", -1)) {
                if (!word.isEmpty() && word.length() <= CATEGORY && words.size() < CATEGORIES) {
                    words.add(word);
                }
            }
        }
        return List.copyOf(words);
    }
}
