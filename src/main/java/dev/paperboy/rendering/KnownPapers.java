package dev.paperboy.rendering;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.paperboy.edition.DigestContent;
import dev.paperboy.edition.EditionPaper;
import dev.paperboy.matching.Reason;
import java.util.List;

/** Papers in the form that rendering prints, made once for all who get them for the same reasons. */
final class KnownPapers {

    private static final int MOST_REMEMBERED = 5_000;

    private final Cache<Key, DigestPaper> papers = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .executor(Runnable::run)
            .build();

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
        var reasons = entry.why().stream().map(DigestContent.Why::reason).toList();
        var alsoIn = entry.why().size() == 1 ? List.<String>of() : DigestPresentation.alsoIn(entry);
        return papers.get(new Key(entry.paper(), reasons, alsoIn), any -> DigestPresentation.paper(entry));
    }
}
