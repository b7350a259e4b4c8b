package dev.paperboy.api;

import dev.paperboy.account.Roles;
import dev.paperboy.delivery.Previews;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** A subscriber's next digest, for who may act for readers, as everything that shows a mail of theirs. */
@Path("/api/v1/subscribers/{id}/preview")
@RolesAllowed(Roles.OPERATOR)
class SubscriberPreviewResource {

    private final Previews previews;
    private final PreviewAnswers answers;

    SubscriberPreviewResource(Previews previews, PreviewAnswers answers) {
        this.previews = previews;
        this.answers = answers;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, MediaType.TEXT_PLAIN})
    @Operation(
            summary = "What the next digest would be if it were planned now",
            description =
                    "Writes nothing and moves no reader. Links that act for the reader lead nowhere. When nothing would"
                            + " be sent, the sentence says why.")
    public Response next(
            @PathParam("id") String id,
            @Parameter(description = "json, html, text or source (the whole mail with its head)")
                    @QueryParam("format")
                    @DefaultValue("json")
                    String format)
            throws SQLException {
        var preview = previews.next(Parameters.id("subscriber", id))
                .orElseThrow(() -> ProblemException.notFound("subscriber"));
        return answers.of(preview, format);
    }
}
