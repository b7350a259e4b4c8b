package dev.paperboy.source.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.paper.DocumentFormat;
import dev.paperboy.paper.IncompleteListingException;
import dev.paperboy.paper.UnreadableDocumentException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Answers of {@code api.biorxiv.org/details}, which tells of bioRxiv and medRxiv: a JSON object, a row for each version. */
@ApplicationScoped
public class Biorxiv implements DocumentFormat {

    @Override
    public void read(InputStream in, Sink out) throws IOException {
        page(in, out);
    }

    /**
     * Reads like {@link #read} and tells what the document said of itself. "No posts found" is a good answer.
     *
     * @throws UnreadableDocumentException if it is not such an answer, breaks off, or reports an error
     * @throws IOException if the stream itself cannot be read
     */
    public BiorxivPage page(InputStream in, Sink out) throws IOException {
        try (var parser = new CountedTokens(Json.MAPPER.createParser(in))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableDocumentException("The document is not an answer of bioRxiv's API.");
            }
            return readObject(parser, out);
        } catch (JsonProcessingException | CharConversionException e) {
            throw new UnreadableDocumentException("The document breaks off or is not JSON: " + Problem.of(e) + ".", e);
        }
    }

    private static BiorxivPage readObject(CountedTokens parser, Sink out) throws IOException {
        JsonNode message = null;
        var rows = 0;
        for (var field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            var token = parser.nextToken();
            if (field.equals("messages")) {
                JsonNode messages = parser.element();
                message = messages.path(0);
            } else if (field.equals("collection") && token == JsonToken.START_ARRAY) {
                rows = readRows(parser, out);
            } else {
                parser.skipChildren();
            }
        }
        if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
            throw new UnreadableDocumentException("The document breaks off, or something follows after its end.");
        }
        if (message == null) {
            throw new UnreadableDocumentException("The document is not an answer of bioRxiv's API.");
        }
        check(message);
        return new BiorxivPage(rows, number(message, "cursor"), number(message, "count"), number(message, "total"));
    }

    private static int readRows(CountedTokens parser, Sink out) throws IOException {
        var rows = 0;
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == null) {
                throw new UnreadableDocumentException("The document breaks off before its list ends.");
            }
            rows++;
            JsonNode row = parser.element();
            try {
                out.listing(BiorxivRow.listing(row));
            } catch (IncompleteListingException e) {
                out.rejected(e.reason());
            }
        }
        return rows;
    }

    private static void check(JsonNode message) {
        var status = Json.text(message, "status");
        var word = status == null ? "" : status.strip().toLowerCase(Locale.ROOT);
        if (!word.equals("ok") && !word.startsWith("no posts found") && !word.startsWith("no articles found")) {
            throw Refusal.by("bioRxiv", word.isEmpty() ? "" : String.valueOf(status));
        }
    }

    /** Some of its numbers are texts. */
    private static @Nullable Integer number(JsonNode message, String field) {
        var text = Json.text(message, field);
        return text != null && text.matches("\\d{1,9}") ? Integer.valueOf(text) : null;
    }
}
