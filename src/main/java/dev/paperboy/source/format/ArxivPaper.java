package dev.paperboy.source.format;

import dev.paperboy.paper.Identifier;
import dev.paperboy.paper.IncompleteListingException;
import dev.paperboy.paper.Listing;
import dev.paperboy.paper.TextRank;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What every one of arXiv's documents tells of a paper, whatever it calls it. */
final class ArxivPaper {

    static final String SOURCE = "arxiv";

    private static final Pattern VERSION = Pattern.compile("v(\\d{1,3})(?:\\.pdf)?$");

    private ArxivPaper() {}

    /**
     * A listing with identifiers, version, text and whether it was withdrawn.
     *
     * @param id in any form of arXiv's; its version is taken too
     * @param dois DOIs with blanks between them; what is none is passed over
     * @param comment the authors' remark; empty for none
     * @throws IncompleteListingException if the id is not arXiv's
     */
    static Listing.Builder listing(String id, String dois, String title, String abstractText, String comment) {
        var identifiers = new ArrayList<Identifier>();
        identifiers.add(identifier(id));
        for (var doi : dois.strip().split("[\\s,;]+", -1)) {
            Identifier.doi(doi).ifPresent(identifiers::add);
        }
        return Listing.of(List.copyOf(identifiers), SOURCE, TextRank.ORIGIN)
                .version(version(id))
                .title(title)
                .abstractText(abstractText)
                .comment(comment)
                .withdrawn(Withdrawals.toldBy(comment) || Withdrawals.toldBy(abstractText));
    }

    static Identifier identifier(String id) {
        return Identifier.arxiv(id).orElseThrow(() -> new IncompleteListingException("has no arXiv id"));
    }

    /** The version at the end of an id, null where there is none. */
    static @Nullable Integer version(String id) {
        var version = VERSION.matcher(id.strip());
        return version.find() ? Integer.valueOf(version.group(1)) : null;
    }
}
