package dev.paperboy.api;

import dev.paperboy.account.Roles;
import dev.paperboy.edition.RecentReports;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.resteasy.reactive.ResponseHeader;

/** An edition's progress as it happens. */
@Path("/api/v1/editions/{id}/events")
@RolesAllowed(Roles.VIEWER)
class EditionEvents {

    private static final int MOST_LISTENERS = 100;
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final RecentReports reports;
    private final Semaphore free = new Semaphore(MOST_LISTENERS);

    EditionEvents(RecentReports reports) {
        this.reports = reports;
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
        if (!free.tryAcquire()) {
            throw new ProblemException(503, MOST_LISTENERS + " programs are watching already. Ask again in a while.");
        }
        return looks(id, new EditionWatch(sse)).onTermination().invoke(() -> free.release());
    }

    private Multi<OutboundSseEvent> looks(long id, EditionWatch watch) {
        var over = new AtomicBoolean();
        return Multi.createFrom()
                .ticks()
                .every(LOOK)
                .onOverflow()
                .drop()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(tick -> reports.of(id))
                .select()
                .first(report -> !over.getAndSet(EditionWatch.isLast(report)))
                .map(watch::see)
                .select()
                .where(Optional::isPresent)
                .map(Optional::orElseThrow);
    }
}
