package dev.paperboy.paper;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
 * @param categories in the order told; a category of arXiv with two names has both
 * @param announced the day it was announced or listed
 * @param told whether the document itself says so; a day that was worked out yields to one that was told
 * @param replaced the day of its last new version; with {@link Kind#REPLACE} never null
 * @param version the version told of, from 1; null where the document does not say
 * @param comment the authors' remark, as arXiv prints it
 * @param withdrawn whether its authors or the archive took it back
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
        boolean told,
        Kind kind,
        @Nullable LocalDate replaced,
        @Nullable Integer version,
        Signals signals,
        @Nullable String comment,
        boolean withdrawn) {

    private static final Pattern SOURCE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,39}");
    private static final int TITLE = 500;
    private static final int ABSTRACT = 5_000;
    private static final int AUTHORS = 2_000;
    private static final int CATEGORIES = 50;
    private static final int CATEGORY = 60;
    private static final int ORGANIZATION = 300;
    private static final int COMMENT = 2_000;
    private static final int IDENTIFIERS = 10;
    private static final int MOST_VERSIONS = 999;

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
        replaced = replaced == null && kind == Kind.REPLACE ? announced : replaced;
        version = version == null || version < 1 || version > MOST_VERSIONS ? null : version;
    }

    /** Begins a listing of the paper with these identifiers: new, without anything else. */
    public static Builder of(List<Identifier> identifiers, String source, TextRank rank) {
        return new Builder(identifiers, source, rank);
    }

    /** A category is one word; what comes with blanks ("cs.CL cs.AI", "68T50; 62H30") is several. */
    private static List<String> words(List<String> categories) {
        var words = new LinkedHashSet<String>();
        for (var category : categories) {
            for (var word : CleanText.line(category, ABSTRACT).split("[ ,;]+", -1)) {
                if (!word.isEmpty() && word.length() <= CATEGORY && words.size() < CATEGORIES) {
                    words.add(word);
                    addAlias(words, word);
                }
            }
        }
        return List.copyOf(words);
    }

    /** A paper told under one of arXiv's two names for a category is found under the other as well. */
    private static void addAlias(Set<String> words, String word) {
        var alias = CategoryAliases.of(word);
        if (alias != null) {
            words.add(alias);
        }
    }

    /** A listing as a document's fields come in. */
    public static final class Builder {

        private final List<Identifier> identifiers;
        private final String source;
        private final TextRank rank;
        private String title = "";
        private String abstractText = "";
        private List<Author> authors = List.of();
        private List<String> categories = List.of();
        private @Nullable String organization;
        private @Nullable LocalDate announced;
        private boolean told;
        private Kind kind = Kind.NEW;
        private @Nullable LocalDate replaced;
        private @Nullable Integer version;
        private Signals signals = Signals.NONE;
        private @Nullable String comment;
        private boolean withdrawn;

        private Builder(List<Identifier> identifiers, String source, TextRank rank) {
            this.identifiers = identifiers;
            this.source = source;
            this.rank = rank;
        }

        public Builder title(String text) {
            title = text;
            return this;
        }

        public Builder abstractText(String text) {
            abstractText = text;
            return this;
        }

        public Builder authors(List<Author> list) {
            authors = list;
            return this;
        }

        /** Each text one category or, with blanks, commas or semicolons between them, several. */
        public Builder categories(List<String> list) {
            categories = list;
            return this;
        }

        public Builder organization(@Nullable String name) {
            organization = name;
            return this;
        }

        /** The day the document gives for the announcement. */
        public Builder announced(LocalDate day) {
            announced = day;
            told = true;
            return this;
        }

        /** A day worked out from other dates; it must not be before the announcement. */
        public Builder probablyAnnounced(LocalDate day) {
            announced = day;
            told = false;
            return this;
        }

        public Builder kind(Kind how) {
            kind = how;
            return this;
        }

        /** The day of its last new version; null where there is none. */
        public Builder replaced(@Nullable LocalDate day) {
            replaced = day;
            return this;
        }

        public Builder version(@Nullable Integer number) {
            version = number;
            return this;
        }

        public Builder signals(Signals all) {
            signals = all;
            return this;
        }

        public Builder comment(@Nullable String text) {
            comment = text;
            return this;
        }

        public Builder withdrawn(boolean yes) {
            withdrawn = yes;
            return this;
        }

        /**
         * The listing, cleaned.
         *
         * @throws IncompleteListingException if there is no title, no identifier or no day
         */
        public Listing build() {
            if (announced == null) {
                throw new IncompleteListingException("has no date");
            }
            return new Listing(
                    identifiers,
                    source,
                    rank,
                    title,
                    abstractText,
                    authors,
                    categories,
                    organization,
                    announced,
                    told,
                    kind,
                    replaced,
                    version,
                    signals,
                    comment,
                    withdrawn);
        }
    }
}
