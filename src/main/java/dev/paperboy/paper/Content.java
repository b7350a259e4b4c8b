package dev.paperboy.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that documents tell of a paper. Merging is the same whichever of two documents with different wording comes first.
 *
 * @param told whether a document said {@code announced} itself; what is worked out from other dates yields to that
 * @param version the newest version told of, or null
 * @param signals as told; {@link #found()} is what the paper's own text says
 */
record Content(
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
        List<String> sources,
        Signals signals,
        @Nullable String comment,
        boolean withdrawn) {

    static Content of(Listing listing) {
        return new Content(
                listing.textRank(),
                listing.title(),
                listing.abstractText(),
                listing.authors(),
                listing.categories(),
                listing.organization(),
                listing.announced(),
                listing.told(),
                listing.kind(),
                listing.replaced(),
                listing.version(),
                List.of(listing.source()),
                listing.signals(),
                listing.comment(),
                listing.withdrawn());
    }

    Content merge(Listing listing) {
        var age = age(listing.version());
        var wins = listing.textRank().compareTo(textRank) >= 0 && age >= 0;
        return new Content(
                wins ? listing.textRank() : textRank,
                wins ? listing.title() : title,
                better(wins, listing.abstractText(), abstractText),
                authors(wins, listing.authors()),
                better(wins, listing.categories(), categories),
                listing.organization() != null ? listing.organization() : organization,
                day(listing),
                told || listing.told(),
                kind.orBetter(listing.kind()),
                later(replaced, listing.replaced()),
                version == null || age > 0 ? listing.version() : version,
                union(listing.source()),
                signals.with(listing.signals()),
                comment == null || (wins && listing.comment() != null) ? listing.comment() : comment,
                // Only a newer version takes a withdrawal back: not every document that tells of this one says it.
                age > 0 ? listing.withdrawn() : withdrawn || (age == 0 && listing.withdrawn()));
    }

    Content withdraw() {
        return new Content(
                textRank,
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
                sources,
                signals,
                comment,
                true);
    }

    /** Where the paper's own words point to. */
    FoundLinks found() {
        return FoundLinks.in(abstractText, comment);
    }

    /** Whether filters that ask for signals could come to match what they did not match before. */
    boolean touches(Content before) {
        return !Objects.equals(signals.upvotes(), before.signals.upvotes())
                || !Objects.equals(signals.comments(), before.signals.comments())
                || hasCode() != before.hasCode()
                || !sources.equals(before.sources)
                || !Objects.equals(replaced, before.replaced);
    }

    private boolean hasCode() {
        return signals.code() != null || found().code() != null;
    }

    /** Above 0 for a newer version than the one known, below for an older one; 0 where one of them is not known. */
    private int age(@Nullable Integer told) {
        return told == null || version == null ? 0 : told.compareTo(version);
    }

    /** A document without that field does not empty it, whatever its rank. */
    private static String better(boolean wins, String told, String known) {
        return known.isEmpty() || (wins && !told.isEmpty()) ? told : known;
    }

    private static <T> List<T> better(boolean wins, List<T> told, List<T> known) {
        return known.isEmpty() || (wins && !told.isEmpty()) ? told : known;
    }

    /** The same names in another form: the form that knows family names is kept. */
    private List<Author> authors(boolean wins, List<Author> names) {
        var same = Author.displays(names).equals(Author.displays(authors));
        return same ? (Author.detail(names) > Author.detail(authors) ? names : authors) : better(wins, names, authors);
    }

    /** What was told comes before what was worked out; of two alike the earlier. */
    private LocalDate day(Listing listing) {
        if (told != listing.told()) {
            return told ? announced : listing.announced();
        }
        return listing.announced().isBefore(announced) ? listing.announced() : announced;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    private List<String> union(String source) {
        if (sources.contains(source)) {
            return sources;
        }
        var all = new TreeSet<>(sources);
        all.add(source);
        return List.copyOf(all);
    }
}
