package dev.paperboy.source.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.paper.DocumentFormat;
import dev.paperboy.paper.Identifier;
import dev.paperboy.paper.IncompleteListingException;
import dev.paperboy.paper.Listing;
import dev.paperboy.paper.TextRank;
import dev.paperboy.paper.UnreadableDocumentException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Our own import format: one JSON object a line, blank lines between them allowed. */
public final class JsonLines implements DocumentFormat {

    private static final String ARXIV = "arxiv";
    private static final String FILE = "file";

    private final String source;
    private final Clock clock;

    private JsonLines(String source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** The format as it is imported: who may import speaks for arXiv where papers are arXiv's. */
    static JsonLines imported(Clock clock) {
        return new JsonLines(FILE, clock);
    }

    /**
     * A format whose papers come from that source, and whose ids are its own.
     *
     * @param name as in {@link Listing#source()}: lower-case letters, digits, dot, dash and underscore
     * @param clock says what day it is, for lines without a day
     */
    public static JsonLines named(String name, Clock clock) {
        return new JsonLines(name, clock);
    }

    @Override
    public void read(InputStream in, Sink out) throws IOException {
        var today = LocalDate.now(clock);
        var lines = new Lines(in);
        for (var line = lines.next(); line != null; line = lines.next()) {
            var object = object(line, lines.number());
            if (object.isEmpty()) {
                continue;
            }
            try {
                out.listing(listing(object.get(), today));
            } catch (IncompleteListingException e) {
                out.rejected(e.reason());
            }
        }
    }

    /** Empty for a blank line. */
    private static Optional<JsonNode> object(byte[] line, int number) throws IOException {
        JsonNode node;
        try (var parser = Json.MAPPER.createParser(line)) {
            node = Json.MAPPER.readTree(parser);
            if (node == null || node.isMissingNode()) {
                return Optional.empty();
            }
            if (node.isObject() && parser.nextToken() == null) {
                return Optional.of(node);
            }
        } catch (JsonProcessingException | CharConversionException e) {
            throw new UnreadableDocumentException("Line " + number + " is not JSON.", e);
        }
        throw new UnreadableDocumentException("Line " + number + " is not one JSON object.");
    }

    private Listing listing(JsonNode object, LocalDate today) {
        var id = Json.text(object, "id");
        if (id == null) {
            throw new IncompleteListingException("has no id");
        }
        var arxivs = source.equals(FILE) && Identifier.arxiv(id).isPresent();
        var title = Json.text(object, "title");
        var summary = Json.text(object, "abstract");
        return Listing.of(identifiers(object, id), arxivs ? ARXIV : source, arxivs ? TextRank.ORIGIN : TextRank.FEED)
                .title(title == null ? "" : title)
                .abstractText(summary == null ? "" : summary)
                .authors(Authors.of(object.path("authors")))
                .categories(categories(object.path("categories")))
                .announced(announced(object, today))
                .comment(Json.text(object, "comment"))
                .build();
    }

    /** A wrong DOI is no reason to refuse a paper; arXiv's field may hold several. */
    private List<Identifier> identifiers(JsonNode object, String id) {
        var identifiers = new ArrayList<Identifier>();
        identifiers.add(Identifier.parse(id).orElseGet(() -> Identifier.guid(source, id)));
        var dois = Json.text(object, "doi");
        if (dois != null) {
            for (var doi : dois.strip().split("\\s+", -1)) {
                Identifier.doi(doi).ifPresent(identifiers::add);
            }
        }
        return identifiers;
    }

    private static List<String> categories(JsonNode field) {
        var categories = new ArrayList<String>();
        if (field.isTextual()) {
            categories.add(field.asText());
        }
        for (var category : field) {
            if (category.isTextual()) {
                categories.add(category.asText());
            }
        }
        return categories;
    }

    private static LocalDate announced(JsonNode object, LocalDate today) {
        for (var field : List.of("listed", "announced")) {
            var days = object.path(field);
            var day = Json.day(days.isArray() ? days.path(0).asText() : Json.text(object, field));
            if (day.isPresent()) {
                return day.get();
            }
        }
        return today;
    }
}
