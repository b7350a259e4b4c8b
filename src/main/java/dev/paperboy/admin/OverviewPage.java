package dev.paperboy.admin;

import dev.paperboy.account.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Where one arrives after log-in. */
@Path("/admin")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.VIEWER)
class OverviewPage {

    @GET
    public Response show() {
        return Answers.page(new AdminPages.Overview());
    }
}
