package dev.paperboy.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All that documents tell of a paper. Merging is the same whichever of two documents with different wording comes first. */
record Content(
        TextRank textRank,
        String title,
        String abstractText,
        List<Author> authors,
        List<String> categories,
        @Nullable String organization,
        LocalDate announced,
        Kind kind,
        @Nullable LocalDate replaced,
        List<String> sources,
        Signals signals,
        @Nullable String comment) {

    static Content of(Listing listing) {
        return new Content(
                listing.textRank(),
                listing.title(),
                listing.abstractText(),
                listing.authors(),
                listing.categories(),
                listing.organization(),
                listing.announced(),
                listing.kind(),
                replacedBy(listing),
                List.of(listing.source()),
                listing.signals(),
                listing.comment());
    }

    Content merge(Listing listing) {
        var wins = listing.textRank().compareTo(textRank) >= 0;
        return new Content(
                wins ? listing.textRank() : textRank,
                wins ? listing.title() : title,
                better(wins, listing.abstractText(), abstractText),
                better(wins, listing.authors(), authors),
                better(wins, listing.categories(), categories),
                listing.organization() != null ? listing.organization() : organization,
                listing.announced().isBefore(announced) ? listing.announced() : announced,
                kind.orBetter(listing.kind()),
                later(replaced, replacedBy(listing)),
                union(listing.source()),
                signals.with(listing.signals()),
                comment == null || (wins && listing.comment() != null) ? listing.comment() : comment);
    }

    /** Whether filters that ask for signals could come to match what they did not match before. */
    boolean touches(Content before) {
        return !Objects.equals(signals.upvotes(), before.signals.upvotes())
                || !Objects.equals(signals.comments(), before.signals.comments())
                || !Objects.equals(signals.code(), before.signals.code())
                || !sources.equals(before.sources)
                || !Objects.equals(replaced, before.replaced);
    }

    /** A document without that field does not empty it, whatever its rank. */
    private static String better(boolean wins, String told, String known) {
        return known.isEmpty() || (wins && !told.isEmpty()) ? told : known;
    }

    private static <T> List<T> better(boolean wins, List<T> told, List<T> known) {
        return known.isEmpty() || (wins && !told.isEmpty()) ? told : known;
    }

    private static @Nullable LocalDate replacedBy(Listing listing) {
        return listing.kind() == Kind.REPLACE ? listing.announced() : null;
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
