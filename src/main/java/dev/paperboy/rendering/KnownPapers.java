package dev.paperboy.rendering;

import dev.paperboy.edition.DigestContent;
import dev.paperboy.edition.EditionPaper;
import dev.paperboy.matching.Reason;
import dev.paperboy.recall.Recall;
import dev.paperboy.recall.Same;
import java.util.List;

/**
 * Papers in the form that rendering prints, made once for all who get them for the same reasons. Most readers get a paper by one
 * filter, and all of them the very same reason, which then is enough to know it by.
 */
final class KnownPapers {

    /** A day's papers by all the ways in which filters bring them; each takes about 1 KB beside its texts. */
    private static final int MOST_REMEMBERED =
            (int) Math.min(20_000, Runtime.getRuntime().maxMemory() / 10 / 4_500);

    private final Recall<Same<Reason>, Printed> byOne = Recall.ofMost(MOST_REMEMBERED);
    private final Recall<Key, DigestPaper> papers = Recall.ofMost(MOST_REMEMBERED);

    private record Printed(EditionPaper paper, DigestPaper printed) {}

    private record Key(EditionPaper paper, List<Reason> reasons, List<String> alsoIn) {

        /** The record's own would walk through every list. */
        @Override
        public int hashCode() {
            return 31 * Long.hashCode(paper.paperId())
                    + reasons.get(0).clauses().hashCode()
                    + alsoIn.size();
        }
    }

    DigestPaper of(DigestContent.Entry entry) {
        return entry.why().size() == 1 ? byOne(entry, entry.why().get(0).reason()) : byAll(entry);
    }

    @SuppressWarnings("ReferenceEquality") // A reason that says nothing may be that of several papers.
    private DigestPaper byOne(DigestContent.Entry entry, Reason reason) {
        var known = byOne.get(new Same<>(reason));
        if (known != null && known.paper() == entry.paper()) {
            return known.printed();
        }
        var made = byAll(entry);
        byOne.put(new Same<>(reason), new Printed(entry.paper(), made));
        return made;
    }

    private DigestPaper byAll(DigestContent.Entry entry) {
        var reasons = entry.why().stream().map(DigestContent.Why::reason).toList();
        var alsoIn = entry.why().size() == 1 ? List.<String>of() : DigestPresentation.alsoIn(entry);
        var key = new Key(entry.paper(), reasons, alsoIn);
        var known = papers.get(key);
        if (known != null) {
            return known;
        }
        var made = DigestPresentation.paper(entry);
        papers.put(key, made);
        return made;
    }
}
