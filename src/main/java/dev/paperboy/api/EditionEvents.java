package dev.paperboy.api;

import dev.paperboy.account.Roles;
import dev.paperboy.edition.EditionProgress;
import dev.paperboy.edition.RecentReports;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.jboss.resteasy.reactive.ResponseHeader;

/** An edition's progress as it happens. */
@Path("/api/v1/editions/{id}/events")
@RolesAllowed(Roles.VIEWER)
class EditionEvents {

    private final RecentReports reports;
    private final EditionProgress progress;

    EditionEvents(RecentReports reports, EditionProgress progress) {
        this.reports = reports;
        this.progress = progress;
    }

    /** The edition as {@code GET} of it gives it, now and at each change; ends when it is done or cancelled. */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Blocking
    public Multi<OutboundSseEvent> watch(@PathParam("id") String text, @Context Sse sse) {
        long id = Parameters.id("edition", text);
        if (reports.of(id).isEmpty()) {
            throw ProblemException.notFound("edition");
        }
        return progress.of(id, new EditionSigns(sse))
                .orElseThrow(() -> new ProblemException(
                        503, EditionProgress.MOST_LISTENERS + " programs are watching already. Ask again in a while."));
    }
}
