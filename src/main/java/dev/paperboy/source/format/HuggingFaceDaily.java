package dev.paperboy.source.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.paper.Author;
import dev.paperboy.paper.DocumentFormat;
import dev.paperboy.paper.Identifier;
import dev.paperboy.paper.IncompleteListingException;
import dev.paperboy.paper.Listing;
import dev.paperboy.paper.Signals;
import dev.paperboy.paper.TextRank;
import dev.paperboy.paper.UnreadableDocumentException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of Hugging Face's {@code /api/daily_papers}: a JSON array, one element a paper. */
@ApplicationScoped
class HuggingFaceDaily implements DocumentFormat {

    static final String SOURCE = "hf";

    private final Clock clock;

    HuggingFaceDaily(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void read(InputStream in, Sink out) throws IOException {
        try (var parser = new CountedTokens(Json.MAPPER.createParser(in))) {
            var first = parser.nextToken();
            if (first == JsonToken.START_OBJECT) {
                throw error(parser.element());
            }
            if (first != JsonToken.START_ARRAY) {
                throw new UnreadableDocumentException(
                        "The document is not a JSON array, as Hugging Face's daily list is.");
            }
            readElements(parser, out);
            if (parser.nextToken() != null) {
                throw new UnreadableDocumentException("Something follows after the end of the JSON array.");
            }
        } catch (JsonProcessingException | CharConversionException e) {
            throw new UnreadableDocumentException("The document breaks off or is not JSON: " + Problem.of(e) + ".", e);
        }
    }

    /** In place of the list the Hub sends an object that says why it does not. */
    private static UnreadableDocumentException error(JsonNode object) {
        var reason = Json.text(object, "error");
        return reason == null
                ? new UnreadableDocumentException("The document is not a JSON array, as Hugging Face's daily list is.")
                : Refusal.by("Hugging Face", reason);
    }

    private void readElements(CountedTokens parser, Sink out) throws IOException {
        var today = LocalDate.now(clock);
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == null) {
                throw new UnreadableDocumentException("The document breaks off before the JSON array ends.");
            }
            JsonNode element = parser.element();
            try {
                out.listing(listing(element, today));
            } catch (IncompleteListingException e) {
                out.rejected(e.reason());
            }
        }
    }

    private static Listing listing(JsonNode element, LocalDate today) {
        var paper = element.path("paper");
        var id = Json.text(paper, "id");
        if (id == null) {
            throw new IncompleteListingException("has no paper.id");
        }
        return Listing.of(
                        List.of(Identifier.arxiv(id).orElseGet(() -> Identifier.guid(SOURCE, id))),
                        SOURCE,
                        TextRank.HUGGING_FACE)
                .title(text(element, "title"))
                .abstractText(text(element, "summary"))
                .authors(authors(paper.path("authors")))
                .organization(organization(element))
                .probablyAnnounced(announced(element, today))
                .signals(new Signals(
                        Json.count(paper, "upvotes"),
                        Json.count(element, "numComments"),
                        Json.text(paper, "githubRepo"),
                        Json.text(paper, "projectPage")))
                .withdrawn(Json.text(paper, "withdrawnAt") != null)
                .build();
    }

    /** The paper's own field, else its copy on the outer element, which older lists do not have. */
    private static String text(JsonNode element, String field) {
        var inner = Json.text(element.path("paper"), field);
        var text = inner != null && !inner.isBlank() ? inner : Json.text(element, field);
        return text == null ? "" : text;
    }

    private static List<Author> authors(JsonNode names) {
        var authors = new ArrayList<Author>();
        for (var author : names) {
            var name = Json.text(author, "name");
            if (name != null && !author.path("hidden").asBoolean()) {
                Authors.named(name).ifPresent(authors::add);
            }
        }
        return authors;
    }

    private static @Nullable String organization(JsonNode element) {
        for (var holder : List.of(element.path("paper"), element)) {
            var organization = holder.path("organization");
            for (var field : List.of("fullname", "name")) {
                var name = Json.text(organization, field);
                if (name != null && !name.isBlank()) {
                    return name;
                }
            }
        }
        return null;
    }

    /** The outer {@code publishedAt} comes last: it is shifted by hours, sometimes into another day. */
    private static LocalDate announced(JsonNode element, LocalDate today) {
        var paper = element.path("paper");
        return Json.day(Json.text(paper, "submittedOnDailyAt"))
                .or(() -> Json.day(Json.text(paper, "publishedAt")))
                .or(() -> Json.day(Json.text(element, "publishedAt")))
                .orElse(today);
    }
}
