package dev.paperboy.admin;

import dev.paperboy.account.Invitations;
import dev.paperboy.account.RefusedException;
import dev.paperboy.account.SessionCookie;
import dev.paperboy.guard.SignedForm;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Where a set-up link leads: who holds it makes themselves an account. */
@Path("/admin/set-up/{token}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@SignedForm
class SetUpPage {

    private final Invitations invitations;
    private final SessionCookie cookie;

    SetUpPage(Invitations invitations, SessionCookie cookie) {
        this.invitations = invitations;
        this.cookie = cookie;
    }

    @GET
    public Response show(@PathParam("token") String token) {
        return invitations
                .role(token)
                .map(role -> Answers.page(new AdminPages.SetUp(role, "", "")))
                .orElseGet(SetUpPage::closed);
    }

    @POST
    public Response make(
            @PathParam("token") String token,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("again") @DefaultValue("") String again) {
        try {
            return invitations
                    .accept(token, name, password, again)
                    .map(session -> Answers.seeOther("/admin")
                            .cookie(cookie.with(session))
                            .build())
                    .orElseGet(SetUpPage::closed);
        } catch (RefusedException e) {
            return invitations
                    .role(token)
                    .map(role -> Answers.page(422, new AdminPages.SetUp(role, name, e.sentence())))
                    .orElseGet(SetUpPage::closed);
        }
    }

    private static Response closed() {
        return Answers.page(404, new AdminPages.SetUpClosed());
    }
}
