package dev.paperboy.delivery;

import dev.paperboy.paper.Author;
import dev.paperboy.paper.Identifier;
import dev.paperboy.paper.Listing;
import dev.paperboy.paper.Signals;
import dev.paperboy.paper.TextRank;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Papers nobody wrote, a line each: id | votes | comments | categories | authors | organization | title | abstract. */
final class Invented {

    private static final int FIELDS = 8;

    private Invented() {}

    static List<Listing> papers(String lines) {
        return lines.lines().map(Invented::paper).toList();
    }

    private static Listing paper(String line) {
        var fields = line.split(" *\\| *", FIELDS);
        return paper(
                fields[0],
                new Signals(number(fields[1]), number(fields[2]), null, null),
                fields[3],
                fields[4],
                fields[5],
                fields[6],
                fields[7]);
    }

    /** A paper of arXiv; authors and categories with commas between them. */
    static Listing paper(
            String id,
            Signals signals,
            String categories,
            String authors,
            String organization,
            String title,
            String abstractText) {
        return Listing.of(List.of(Identifier.arxiv(id).orElseThrow()), "arxiv", TextRank.ORIGIN)
                .title(title)
                .abstractText(abstractText)
                .authors(Arrays.stream(authors.split(", *"))
                        .flatMap(name -> Author.of(null, name).stream())
                        .toList())
                .categories(List.of(categories))
                .organization(organization)
                .announced(MailHouse.DAY)
                .signals(signals)
                .build();
    }

    private static @Nullable Integer number(String field) {
        return field.isEmpty() ? null : Integer.valueOf(field);
    }
}
