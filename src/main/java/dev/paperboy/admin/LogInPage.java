package dev.paperboy.admin;

import dev.paperboy.account.LogIn;
import dev.paperboy.account.RefusedException;
import dev.paperboy.account.SessionCookie;
import dev.paperboy.account.TooManyTriesException;
import dev.paperboy.guard.SignedForm;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The door for who has an account. */
@Path("/admin/log-in")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@SignedForm
class LogInPage {

    private final LogIn logIn;
    private final SessionCookie cookie;

    LogInPage(LogIn logIn, SessionCookie cookie) {
        this.logIn = logIn;
        this.cookie = cookie;
    }

    @GET
    public Response show(@QueryParam("next") @DefaultValue("") String next) {
        return Answers.page(new AdminPages.LogIn("", NextPage.of(next), ""));
    }

    @POST
    public Response open(
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("next") @DefaultValue("") String next) {
        try {
            var session = logIn.open(name, password);
            return Answers.seeOther(NextPage.of(next))
                    .cookie(cookie.with(session))
                    .build();
        } catch (TooManyTriesException e) {
            var slower = Answers.page(429, new AdminPages.LogIn(name, NextPage.of(next), e.sentence()));
            return Response.fromResponse(slower).header("Retry-After", "900").build();
        } catch (RefusedException e) {
            return Answers.page(401, new AdminPages.LogIn(name, NextPage.of(next), e.sentence()));
        }
    }
}
