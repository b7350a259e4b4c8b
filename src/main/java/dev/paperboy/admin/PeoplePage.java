package dev.paperboy.admin;

import dev.paperboy.account.Admins;
import dev.paperboy.account.Invitations;
import dev.paperboy.account.RefusedException;
import dev.paperboy.account.Role;
import dev.paperboy.account.Roles;
import dev.paperboy.guard.SignedForm;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Who else may come in, and what they may do. */
@Path("/admin/people")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.OWNER)
@SignedForm
class PeoplePage {

    private final Admins admins;
    private final Invitations invitations;

    PeoplePage(Admins admins, Invitations invitations) {
        this.admins = admins;
        this.invitations = invitations;
    }

    @GET
    public Response show() {
        return page(200, "", Role.VIEWER, "");
    }

    /** Shown at once instead of after a redirect: the link must not stand in an address. */
    @POST
    @Path("links")
    public Response invite(@FormParam("role") @DefaultValue("") String role) {
        try {
            var chosen = Role.of(role);
            return page(200, invitations.make(chosen), chosen, "");
        } catch (RefusedException e) {
            return page(422, "", Role.VIEWER, e.sentence());
        }
    }

    @POST
    @Path("{id}/role")
    public Response changeRole(@PathParam("id") long id, @FormParam("role") @DefaultValue("") String role) {
        return done(() -> admins.changeRole(id, Role.of(role)));
    }

    @POST
    @Path("{id}/disable")
    public Response disable(@PathParam("id") long id) {
        return done(() -> admins.disable(id, true));
    }

    @POST
    @Path("{id}/enable")
    public Response enable(@PathParam("id") long id) {
        return done(() -> admins.disable(id, false));
    }

    private interface Change {
        void make() throws RefusedException;
    }

    private Response done(Change change) {
        try {
            change.make();
            return Answers.seeOther("/admin/people").build();
        } catch (RefusedException e) {
            return page(422, "", Role.VIEWER, e.sentence());
        }
    }

    private Response page(int status, String link, Role linkRole, String error) {
        return Answers.page(status, new AdminPages.People(admins.all(), List.of(Role.values()), link, linkRole, error));
    }
}
