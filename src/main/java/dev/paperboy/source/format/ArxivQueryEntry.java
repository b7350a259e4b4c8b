package dev.paperboy.source.format;

import dev.paperboy.paper.Listing;
import java.util.stream.Stream;

/** One entry of the query API's answer: a paper with its first and its newest date. */
final class ArxivQueryEntry {

    private ArxivQueryEntry() {}

    static Listing listing(XmlElement entry) {
        var id = entry.text("id");
        var version = ArxivPaper.version(id);
        var listing = ArxivPaper.listing(
                        id,
                        entry.text(Namespaces.ARXIV, "doi"),
                        entry.text("title"),
                        entry.text("summary"),
                        entry.text(Namespaces.ARXIV, "comment"))
                .categories(ArxivClasses.of(
                        Stream.concat(entry.all(Namespaces.ARXIV, "primary_category"), entry.all("category"))
                                .map(category -> category.attribute("term"))))
                .authors(entry.all("author")
                        .flatMap(author -> Authors.named(author.text("name")).stream())
                        .toList());
        var updated = Days.of(entry.text("updated"));
        ArxivDays.ofSubmission(entry.text("published"))
                .or(() -> updated.map(ArxivDays::afterSubmission))
                .ifPresent(listing::probablyAnnounced);
        if (version != null && version > 1) {
            updated.ifPresent(listing::replaced);
        }
        return listing.build();
    }
}
