package dev.paperboy.admin;

import dev.paperboy.account.Roles;
import dev.paperboy.edition.EditionProgress;
import dev.paperboy.edition.RecentReports;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import org.jboss.resteasy.reactive.ResponseHeader;

/** What the page of an edition listens to ({@code live.js}). */
@Path("/admin/editions/{id}/events")
@RolesAllowed(Roles.VIEWER)
class EditionEventsRoute {

    /** Then the browser comes back, and whether it still may look is asked again. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final RecentReports reports;
    private final EditionProgress progress;

    EditionEventsRoute(RecentReports reports, EditionProgress progress) {
        this.reports = reports;
        this.progress = progress;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Blocking
    public Multi<OutboundSseEvent> follow(@PathParam("id") long id, @Context Sse sse) {
        if (reports.of(id).isEmpty()) {
            throw new NotFoundException();
        }
        return progress.of(id, new SumsSigns(sse))
                .orElseThrow(ServiceUnavailableException::new)
                .select()
                .first(LONGEST);
    }
}
