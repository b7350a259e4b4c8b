package dev.paperboy.source.format;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndPerson;
import dev.paperboy.paper.Author;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** An entry as ROME gives it, with what is text and what is markup told apart. */
final class FeedEntry {

    private static final Set<String> NAMING = Set.of("doi", "DOI", "identifier");

    private final SyndEntry entry;
    private final boolean html;

    /** @param html whether this kind of feed holds HTML in every text without saying so, as RSS does */
    FeedEntry(SyndEntry entry, boolean html) {
        this.entry = entry;
        this.html = html;
    }

    FeedItem item() {
        var guid = orEmpty(entry.getUri()).strip();
        var link = link();
        return new FeedItem(
                names(guid, link),
                guid,
                link,
                text(entry.getTitleEx()),
                abstractText(),
                authors(),
                entry.getCategories().stream()
                        .map(SyndCategory::getName)
                        .filter(name -> name != null && !name.isBlank())
                        .toList(),
                day());
    }

    private List<String> names(String guid, String link) {
        var names = new ArrayList<String>();
        for (Element foreign : entry.getForeignMarkup()) {
            if (NAMING.contains(foreign.getName())) {
                names.add(foreign.getTextTrim());
            }
        }
        dublinCore().flatMap(dc -> dc.getIdentifiers().stream()).forEach(names::add);
        names.add(guid);
        names.add(link);
        return names.stream().filter(name -> name != null).toList();
    }

    private String link() {
        var link = orEmpty(entry.getLink()).strip();
        if (!link.isEmpty()) {
            return link;
        }
        return entry.getLinks().stream()
                .map(SyndLink::getHref)
                .filter(href -> href != null && !href.isBlank())
                .findFirst()
                .map(String::strip)
                .orElse("");
    }

    private String abstractText() {
        var description = text(entry.getDescription());
        if (!description.isEmpty()) {
            return description;
        }
        return entry.getContents().stream()
                .map(this::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private List<Author> authors() {
        var creators = dublinCore().flatMap(dc -> dc.getCreators().stream()).toList();
        var names = !creators.isEmpty()
                ? creators
                : entry.getAuthors().isEmpty()
                        ? List.of(orEmpty(entry.getAuthor()))
                        : entry.getAuthors().stream().map(SyndPerson::getName).toList();
        return Creators.read(names.stream().filter(name -> name != null).toList());
    }

    private @Nullable LocalDate day() {
        var date = entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
        return date == null
                ? null
                : Days.of(date.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString())
                        .orElse(null);
    }

    private Stream<DCModule> dublinCore() {
        return entry.getModule(DCModule.URI) instanceof DCModule dc ? Stream.of(dc) : Stream.empty();
    }

    private String text(@Nullable SyndContent content) {
        if (content == null || content.getValue() == null) {
            return "";
        }
        var value = content.getValue();
        var type = orEmpty(content.getType());
        return html || type.contains("html") || type.contains("xml") ? MarkupText.plain(value) : value.strip();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
