package dev.paperboy.api;

import dev.paperboy.delivery.Preview;
import dev.paperboy.delivery.PreviewSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Answers with a preview in the form that was asked for. */
@ApplicationScoped
class PreviewAnswers {

    private static final String UTF_8 = ";charset=UTF-8";

    private final PreviewSource source;

    PreviewAnswers(PreviewSource source) {
        this.source = source;
    }

    /** @param format one of json, html, text and source; when there is nothing to send, the last three are its sentence */
    Response of(Preview preview, String format) {
        return switch (format) {
            case "json" ->
                Response.ok(PreviewJson.of(preview), MediaType.APPLICATION_JSON).build();
            case "html" -> part(preview.html(), MediaType.TEXT_HTML, preview);
            case "text" -> part(preview.text(), MediaType.TEXT_PLAIN, preview);
            case "source" -> part(source.of(preview), MediaType.TEXT_PLAIN, preview);
            default -> throw ProblemException.field(400, "format", "A format is one of json, html, text and source.");
        };
    }

    /** Opened in a browser it runs nothing, sends nothing and loads nothing. */
    private static Response part(Optional<String> part, String type, Preview preview) {
        return Response.ok(part.orElse(preview.sentence()), (part.isPresent() ? type : MediaType.TEXT_PLAIN) + UTF_8)
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Security-Policy",
                        "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:")
                .build();
    }
}
