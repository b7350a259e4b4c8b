package dev.paperboy.source.format;

import dev.paperboy.paper.DocumentFormat.Sink;
import dev.paperboy.paper.IncompleteListingException;
import dev.paperboy.paper.UnreadableDocumentException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One of arXiv's feeds as it streams past, whichever of the dialects it speaks. */
final class ArxivFeed {

    private static final String ERROR_TITLE = "Feed error for query";

    private final Xml xml;
    private final Sink out;

    private int entries;
    private String title = "";
    private String description = "";
    private @Nullable LocalDate published;
    private @Nullable LocalDate ofEntries;
    private @Nullable LocalDate built;
    private @Nullable Integer totalResults;
    private @Nullable Integer startIndex;

    private ArxivFeed(Xml xml, Sink out) {
        this.xml = xml;
        this.out = out;
    }

    /** @param roots the names of the root elements that are read; another is refused with the sentence */
    static ArxivFeedPage read(InputStream in, Sink out, Set<String> roots, String otherwise) throws IOException {
        try {
            var feed = new ArxivFeed(new Xml(in), out);
            feed.walk(roots, otherwise);
            return feed.page();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void walk(Set<String> roots, String otherwise) {
        if (!xml.nextElement() || !roots.contains(xml.name()) || !isFeed()) {
            throw new UnreadableDocumentException(otherwise);
        }
        while (xml.nextElement()) {
            if (xml.is(Namespaces.ATOM, "entry")) {
                entry(xml.element());
            } else if (xml.is(Namespaces.NONE, "item") || xml.is(Namespaces.RSS_1, "item")) {
                add(AnnouncedItem.of(
                        xml.element(), Optional.ofNullable(published).or(() -> Optional.ofNullable(built))));
            } else if (!xml.is(Namespaces.NONE, "channel") && !xml.is(Namespaces.RSS_1, "channel")) {
                envelope(xml.element());
            }
        }
        if (title.startsWith(ERROR_TITLE)) {
            throw Refusal.by("arXiv", description);
        }
    }

    private boolean isFeed() {
        return xml.is(Namespaces.ATOM, "feed") || xml.is(Namespaces.NONE, "rss") || xml.is(Namespaces.RDF, "RDF");
    }

    private void entry(XmlElement entry) {
        var id = entry.text("id");
        if (id.contains("arxiv.org/api/errors")) {
            throw Refusal.by("arXiv", entry.text("summary"));
        }
        if (entry.first(Namespaces.ARXIV, "announce_type").isPresent() || id.startsWith("oai:")) {
            add(AnnouncedItem.of(entry, Optional.ofNullable(built)));
            return;
        }
        list(() -> out.listing(ArxivQueryEntry.listing(entry)));
    }

    private void add(AnnouncedItem item) {
        if (ofEntries == null) {
            ofEntries = item.day();
        }
        list(() -> out.listing(item.listing()));
    }

    private void list(Runnable listing) {
        entries++;
        try {
            listing.run();
        } catch (IncompleteListingException e) {
            out.rejected(e.reason());
        }
    }

    private void envelope(XmlElement told) {
        var text = told.text().strip();
        switch (told.name()) {
            case "title" -> title = title.isEmpty() ? text : title;
            case "description", "subtitle" -> description = description.isEmpty() ? text : description;
            case "pubDate" -> published = Days.of(text).orElse(published);
            case "lastBuildDate", "updated", "date" ->
                built = Days.atArxiv(text).orElse(built);
            case "totalResults" -> totalResults = number(text);
            case "startIndex" -> startIndex = number(text);
            default -> {}
        }
    }

    private static @Nullable Integer number(String digits) {
        return digits.matches("\\d{1,9}") ? Integer.valueOf(digits) : null;
    }

    private ArxivFeedPage page() {
        var day = published != null ? published : ofEntries != null ? ofEntries : built;
        return new ArxivFeedPage(entries, day, totalResults, startIndex);
    }
}
