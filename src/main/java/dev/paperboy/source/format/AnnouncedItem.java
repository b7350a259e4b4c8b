package dev.paperboy.source.format;

import dev.paperboy.paper.IncompleteListingException;
import dev.paperboy.paper.Kind;
import dev.paperboy.paper.Listing;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed of the day.
 *
 * @param id with version, in any of arXiv's forms
 * @param type the announce type in arXiv's words
 * @param day the day it was announced, null where neither the entry nor its feed says it
 */
record AnnouncedItem(
        String id,
        String title,
        String abstractText,
        String type,
        List<String> categories,
        String creators,
        String doi,
        @Nullable LocalDate day) {

    private static final Pattern PREFIX = Pattern.compile(
            "\\s*arXiv:(\\S+)\\s+Announce Type:\\s*([a-z-]+)\\s*(?:Abstract:\\s*)?", Pattern.CASE_INSENSITIVE);
    /** The end of a title before 2024: {@code (arXiv:1805.06430v2 [nucl-th] UPDATED)}. */
    private static final Pattern OLD_TITLE =
            Pattern.compile("\\s*\\(arXiv:(\\S+)\\s+\\[([A-Za-z.-]+)\\](?:\\s+(UPDATED|CROSS LISTED))?\\)\\s*$");

    /** @param feedDay the day of the feed, for an entry that names none */
    static AnnouncedItem of(XmlElement item, Optional<LocalDate> feedDay) {
        var name = item.text("title");
        var old = OLD_TITLE.matcher(name);
        if (item.is(Namespaces.RSS_1, "item") && old.find()) {
            return new AnnouncedItem(
                    old.group(1),
                    name.substring(0, old.start()).replaceFirst("\\.$", ""),
                    MarkupText.plain(item.text("description")),
                    old.group(3) == null ? "new" : old.group(3),
                    List.of(old.group(2)),
                    MarkupText.plain(item.text(Namespaces.DC, "creator")),
                    "",
                    feedDay.orElse(null));
        }
        var atom = item.is(Namespaces.ATOM, "entry");
        var description = item.text(atom ? "summary" : "description");
        var prefix = PREFIX.matcher(description);
        var marked = prefix.lookingAt();
        var type = item.text(Namespaces.ARXIV, "announce_type");
        return new AnnouncedItem(
                id(item, marked ? prefix.group(1) : ""),
                name,
                marked ? description.substring(prefix.end()) : description,
                type.isEmpty() && marked ? prefix.group(2) : type,
                item.all("category")
                        .map(category -> atom ? category.attribute("term") : category.text())
                        .toList(),
                item.text(Namespaces.DC, "creator"),
                item.text(Namespaces.ARXIV, "DOI"),
                Days.of(item.text(atom ? "published" : "pubDate"))
                        .or(() -> feedDay)
                        .orElse(null));
    }

    /** The listing; only for a new paper is the day of the feed surely that of its announcement. */
    Listing listing() {
        var kind = kind();
        var listing = ArxivPaper.listing(id, doi, title, abstractText, "")
                .categories(ArxivClasses.of(categories.stream()))
                .authors(AuthorLine.read(creators))
                .kind(kind);
        if (day == null) {
            throw new IncompleteListingException("has no date");
        }
        if (kind == Kind.REPLACE) {
            listing.replaced(day);
        }
        return (kind == Kind.NEW ? listing.announced(day) : listing.probablyAnnounced(day)).build();
    }

    private Kind kind() {
        return switch (type.strip().toLowerCase(Locale.ROOT)) {
            case "cross", "cross listed" -> Kind.CROSS;
            case "replace", "replace-cross", "updated" -> Kind.REPLACE;
            default -> Kind.NEW;
        };
    }

    /** The id with a version comes first. */
    private static String id(XmlElement item, String marked) {
        return Stream.of(
                        item.text("guid"),
                        item.text("id"),
                        marked,
                        item.text("link"),
                        item.first("link").map(link -> link.attribute("href")).orElse(""),
                        item.attribute("about"))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
