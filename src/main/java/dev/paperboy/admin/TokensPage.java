package dev.paperboy.admin;

import dev.paperboy.account.ApiTokens;
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

/** The tokens that scripts show the API. */
@Path("/admin/tokens")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.OWNER)
@SignedForm
class TokensPage {

    private final ApiTokens tokens;

    TokensPage(ApiTokens tokens) {
        this.tokens = tokens;
    }

    @GET
    public Response show() {
        return page(200, "", "", Role.VIEWER, "");
    }

    /** Shown at once instead of after a redirect: the token must not stand in an address. */
    @POST
    public Response make(
            @FormParam("name") @DefaultValue("") String name, @FormParam("role") @DefaultValue("") String role) {
        var chosen = Role.VIEWER;
        try {
            chosen = Role.of(role);
            return page(200, tokens.make(name, chosen), "", Role.VIEWER, "");
        } catch (RefusedException e) {
            return page(422, "", name, chosen, e.sentence());
        }
    }

    @POST
    @Path("{id}/revoke")
    public Response revoke(@PathParam("id") long id) {
        tokens.revoke(id);
        return Answers.seeOther("/admin/tokens").build();
    }

    private Response page(int status, String fresh, String name, Role chosen, String error) {
        return Answers.page(
                status, new AdminPages.Tokens(tokens.all(), List.of(Role.values()), fresh, name, chosen, error));
    }
}
