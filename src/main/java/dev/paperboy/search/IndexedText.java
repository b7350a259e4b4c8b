package dev.paperboy.search;

import dev.paperboy.matching.index.AuthorName;
import dev.paperboy.matching.index.PaperText;
import dev.paperboy.paper.Identifier;
import dev.paperboy.paper.Kind;
import dev.paperboy.paper.Paper;
import java.util.Set;
import java.util.stream.Collectors;

/** A stored paper in matching's own words. */
public final class IndexedText {

    private IndexedText() {}

    /** The paper as the days' indexes hold it. */
    public static PaperText of(Paper paper) {
        return new PaperText(
                paper.id(),
                paper.title(),
                paper.abstractText(),
                paper.authors().stream()
                        .map(a -> new AuthorName(a.forenames(), a.keyname()))
                        .toList(),
                paper.categories(),
                paper.organization(),
                paper.identifiers().stream().map(Identifier::value).collect(Collectors.toSet()),
                Set.copyOf(paper.sources()),
                paper.kinds().stream().map(Kind::word).collect(Collectors.toSet()),
                paper.signals().upvotes(),
                paper.signals().comments(),
                paper.signals().code() != null,
                paper.seq(),
                paper.touchedSeq());
    }
}
