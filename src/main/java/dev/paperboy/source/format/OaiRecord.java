package dev.paperboy.source.format;

import dev.paperboy.paper.Author;
import dev.paperboy.paper.IncompleteListingException;
import dev.paperboy.paper.Listing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One record in whichever of arXiv's formats it came.
 *
 * @param created the day of the first version, null where the format does not tell
 * @param updated the day of the newest version, null where there is but one or the format does not tell
 * @param datestamp the day the record changed last, for whatever reason
 */
record OaiRecord(
        String id,
        @Nullable Integer version,
        String title,
        String abstractText,
        String comment,
        String dois,
        List<String> categories,
        List<Author> authors,
        @Nullable LocalDate created,
        @Nullable LocalDate updated,
        @Nullable LocalDate datestamp) {

    /** @throws IncompleteListingException if it is of another format than those four */
    static OaiRecord of(XmlElement record, XmlElement header) {
        var metadata = record.first("metadata").map(XmlElement::children).orElse(List.of());
        if (metadata.isEmpty()) {
            throw new IncompleteListingException("has no metadata");
        }
        var paper = metadata.get(0);
        return switch (paper.name()) {
            case "arXiv" -> arxiv(paper, header);
            case "arXivRaw" -> raw(paper, header);
            case "arXivOld" -> flat(paper, header, null, null, null);
            case "dc" -> dublinCore(paper, header);
            default -> throw new IncompleteListingException("is in a format that is not read here");
        };
    }

    Listing listing() {
        var listing = ArxivPaper.listing(id, dois, title, abstractText, comment)
                .version(version)
                .categories(ArxivClasses.of(categories.stream()))
                .authors(authors);
        ArxivDays.ofRecord(ArxivPaper.identifier(id), created, updated, datestamp)
                .ifPresent(listing::probablyAnnounced);
        return listing.replaced(updated != null && !updated.equals(created) ? updated : null)
                .build();
    }

    private static OaiRecord arxiv(XmlElement paper, XmlElement header) {
        return new OaiRecord(
                paper.text("id"),
                null,
                paper.text("title"),
                paper.text("abstract"),
                paper.text("comments"),
                paper.text("doi"),
                List.of(paper.text("categories")),
                paper.first("authors").stream()
                        .flatMap(authors -> authors.all("author"))
                        .flatMap(author -> author(author).stream())
                        .toList(),
                Days.of(paper.text("created")).orElse(null),
                Days.of(paper.text("updated")).orElse(null),
                day(header));
    }

    private static Optional<Author> author(XmlElement author) {
        var keyname = author.all("keyname").map(XmlElement::text).collect(Collectors.joining(" "));
        var forenames = author.text("forenames");
        return Author.of(forenames.isEmpty() ? null : forenames, keyname + " " + author.text("suffix"));
    }

    private static OaiRecord raw(XmlElement paper, XmlElement header) {
        var versions = paper.all("version").toList();
        if (versions.isEmpty()) {
            return flat(paper, header, null, null, null);
        }
        var last = versions.get(versions.size() - 1);
        return flat(
                paper,
                header,
                ArxivPaper.version(last.attribute("version")),
                Days.of(versions.get(0).text("date")).orElse(null),
                versions.size() == 1 ? null : Days.of(last.text("date")).orElse(null));
    }

    private static OaiRecord flat(
            XmlElement paper,
            XmlElement header,
            @Nullable Integer version,
            @Nullable LocalDate created,
            @Nullable LocalDate updated) {
        return new OaiRecord(
                paper.text("id"),
                version,
                paper.text("title"),
                paper.text("abstract"),
                paper.text("comments"),
                paper.text("doi"),
                List.of(paper.text("categories")),
                AuthorLine.read(paper.text("authors")),
                created,
                updated,
                day(header));
    }

    /** Dublin Core names subjects in words; the classes are in the header's sets, though not the primary one first. */
    private static OaiRecord dublinCore(XmlElement paper, XmlElement header) {
        var descriptions = texts(paper, "description").toList();
        var days = texts(paper, "date")
                .flatMap(date -> Days.of(date).stream())
                .sorted()
                .toList();
        return new OaiRecord(
                header.text("identifier"),
                null,
                texts(paper, "title").findFirst().orElse(""),
                descriptions.isEmpty() ? "" : descriptions.get(0),
                descriptions.size() < 2 ? "" : descriptions.get(1).replaceFirst("^Comment:\\s*", ""),
                texts(paper, "identifier")
                        .filter(text -> text.startsWith("doi:"))
                        .collect(Collectors.joining(" ")),
                header.all("setSpec").map(set -> ArxivClasses.ofSet(set.text())).toList(),
                texts(paper, "creator")
                        .flatMap(name -> Authors.inverted(name).stream())
                        .toList(),
                days.isEmpty() ? null : days.get(0),
                days.isEmpty() ? null : days.get(days.size() - 1),
                day(header));
    }

    private static Stream<String> texts(XmlElement paper, String name) {
        return paper.all(Namespaces.DC, name).map(element -> element.text().strip());
    }

    private static @Nullable LocalDate day(XmlElement header) {
        return Days.of(header.text("datestamp")).orElse(null);
    }
}
