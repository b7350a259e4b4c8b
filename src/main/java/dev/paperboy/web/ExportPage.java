package dev.paperboy.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A copy of everything that is kept of a reader, to take along (GDPR, articles 15 and 20). */
@Path("/preferences/{access}/export")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class ExportPage {

    private final ReaderDoor door;
    private final Exports exports;

    ExportPage(ReaderDoor door, Exports exports) {
        this.door = door;
        this.exports = exports;
    }

    @GET
    public Response take(@PathParam("access") String access) {
        return door.enterByLogIn(access, reader -> Response.ok(exports.of(reader.subscriberId()))
                .type(MediaType.APPLICATION_JSON)
                .header("Content-Disposition", "attachment; filename=\"paperboy.json\"")
                .header("Cache-Control", "no-store")
                .build());
    }
}
