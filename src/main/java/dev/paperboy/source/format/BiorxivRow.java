package dev.paperboy.source.format;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.paper.Author;
import dev.paperboy.paper.Identifier;
import dev.paperboy.paper.IncompleteListingException;
import dev.paperboy.paper.Kind;
import dev.paperboy.paper.Listing;
import dev.paperboy.paper.TextRank;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One version of a paper at bioRxiv or medRxiv. */
final class BiorxivRow {

    private BiorxivRow() {}

    static Listing listing(JsonNode row) {
        var doi = Identifier.doi(text(row, "doi")).orElseThrow(() -> new IncompleteListingException("has no DOI"));
        var source = text(row, "server").strip().equalsIgnoreCase("medrxiv") ? "medrxiv" : "biorxiv";
        var digits = text(row, "version").strip();
        var version = digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : 1;
        var day = Days.of(text(row, "date")).orElseThrow(() -> new IncompleteListingException("has no date"));
        var category = category(text(row, "category"));
        var listing = Listing.of(List.of(doi), source, TextRank.ORIGIN)
                .title(MarkupText.plain(text(row, "title")))
                .abstractText(MarkupText.plain(text(row, "abstract")))
                .authors(authors(text(row, "authors")))
                .categories(category.isEmpty() ? List.of() : List.of(source + "." + category))
                .version(version)
                .withdrawn(Withdrawals.toldBy(text(row, "type")) || Withdrawals.toldBy(text(row, "abstract")));
        // The day of a later version is not that of the announcement.
        return version > 1
                ? listing.probablyAnnounced(day)
                        .kind(Kind.REPLACE)
                        .replaced(day)
                        .build()
                : listing.announced(day).build();
    }

    private static List<Author> authors(String line) {
        return Arrays.stream(line.split(";", -1))
                .flatMap(name -> Authors.inverted(name.strip()).stream())
                .toList();
    }

    private static String category(String words) {
        return words.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static String text(JsonNode row, String field) {
        var text = Json.text(row, field);
        return text == null ? "" : text;
    }
}
