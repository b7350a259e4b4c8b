package dev.paperboy.admin;

import dev.paperboy.account.LogIn;
import dev.paperboy.account.SessionCookie;
import dev.paperboy.guard.SignedForm;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The button that ends a session; who has none any more is out already. */
@Path("/admin/log-out")
@PermitAll
@SignedForm
class LogOutPage {

    private final LogIn logIn;
    private final SessionCookie cookie;

    LogOutPage(LogIn logIn, SessionCookie cookie) {
        this.logIn = logIn;
        this.cookie = cookie;
    }

    @POST
    public Response end() {
        logIn.end();
        return Answers.seeOther("/admin/log-in").cookie(cookie.gone()).build();
    }
}
