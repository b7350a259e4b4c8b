package dev.paperboy.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stored paper, as it was when it was read.
 *
 * @param id the database's number; never shown outside
 * @param publicId what addresses and the API call it
 * @param organization null if unknown
 * @param identifiers every name it is known by, sorted
 * @param announced the earliest day a document listed it
 * @param kind how it was first listed; {@link #kinds()} is what filters ask
 * @param replaced the last day it was listed as a replacement, or null
 * @param version the newest version told of; null where nobody counts them
 * @param sources the names of those who listed it, sorted
 * @param comment the authors' remark, or null
 * @param withdrawn whether its authors or the archive took it back
 * @param seq its place in the order of news; 0 if it has none
 * @param seqAt when it got its seq; null without one
 * @param touchedSeq the last change of a signal or replacement, on the same counter; 0 if none
 * @param changedSeq the counter when anything of it last changed
 * @param sameAs the id of the older paper that this one turned out to be; 0 if none
 */
public record Paper(
        long id,
        String publicId,
        String title,
        String abstractText,
        List<Author> authors,
        List<String> categories,
        @Nullable String organization,
        List<Identifier> identifiers,
        LocalDate announced,
        Kind kind,
        @Nullable LocalDate replaced,
        @Nullable Integer version,
        List<String> sources,
        Signals signals,
        @Nullable String comment,
        boolean withdrawn,
        long seq,
        @Nullable Instant seqAt,
        long touchedSeq,
        long changedSeq,
        long sameAs) {

    public Paper {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        identifiers = List.copyOf(identifiers);
        sources = List.copyOf(sources);
    }

    /** All that it was listed as: a new paper that was replaced since is both. */
    public Set<Kind> kinds() {
        return replaced == null ? EnumSet.of(kind) : EnumSet.of(kind, Kind.REPLACE);
    }
}
