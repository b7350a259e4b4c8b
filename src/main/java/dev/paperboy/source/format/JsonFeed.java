package dev.paperboy.source.format;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.paper.Author;
import dev.paperboy.paper.UnreadableDocumentException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A feed in JSON Feed 1 or 1.1, https://jsonfeed.org/version/1.1. */
final class JsonFeed {

    private JsonFeed() {}

    /** @throws UnreadableDocumentException if it is not JSON, or JSON of another kind */
    static List<FeedItem> items(String text) {
        var items = new ArrayList<FeedItem>();
        var isFeed = false;
        try (var parser = new CountedTokens(Json.MAPPER.createParser(text))) {
            parser.nextToken();
            for (var field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
                parser.nextToken();
                if (field.equals("version")) {
                    isFeed = parser.getText().contains("jsonfeed.org/version/");
                } else if (field.equals("items") && parser.currentToken() == JsonToken.START_ARRAY) {
                    readItems(parser, items);
                } else {
                    parser.skipChildren();
                }
            }
            if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
                throw new UnreadableDocumentException("Something follows after the end of the feed.");
            }
        } catch (IOException e) {
            throw new UnreadableDocumentException("The document breaks off or is not JSON: " + Problem.of(e) + ".", e);
        }
        if (!isFeed) {
            throw new UnreadableDocumentException("The document is JSON, but not a JSON Feed.");
        }
        return items;
    }

    private static void readItems(CountedTokens parser, List<FeedItem> items) throws IOException {
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == null || items.size() > Feed.MOST_ITEMS) {
                parser.skipChildren();
                if (token == null) {
                    return;
                }
            } else {
                items.add(item(parser.element()));
            }
        }
    }

    private static FeedItem item(JsonNode item) {
        var guid = text(item, "id");
        var link = text(item, "url");
        var plain = text(item, "content_text");
        var html = text(item, "content_html");
        var summary = text(item, "summary");
        return new FeedItem(
                List.of(guid, link, text(item, "external_url")),
                guid,
                link.isEmpty() ? text(item, "external_url") : link,
                text(item, "title"),
                !summary.isEmpty() ? summary : !plain.isEmpty() ? plain : MarkupText.plain(html),
                authors(item),
                tags(item.path("tags")),
                Days.of(text(item, "date_published"))
                        .or(() -> Days.of(text(item, "date_modified")))
                        .orElse(null));
    }

    private static List<Author> authors(JsonNode item) {
        var listed = new ArrayList<JsonNode>();
        item.path("authors").forEach(listed::add);
        return (listed.isEmpty() ? Stream.of(item.path("author")) : listed.stream())
                .flatMap(author -> Authors.named(text(author, "name")).stream())
                .toList();
    }

    private static List<String> tags(JsonNode tags) {
        var words = new ArrayList<String>();
        for (var tag : tags) {
            if (tag.isTextual()) {
                words.add(tag.asText());
            }
        }
        return words;
    }

    private static String text(JsonNode item, String field) {
        var text = Json.text(item, field);
        return text == null ? "" : text;
    }
}
