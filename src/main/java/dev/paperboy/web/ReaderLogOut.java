package dev.paperboy.web;

import dev.paperboy.guard.SignedForm;
import dev.paperboy.subscriber.ReaderSessions;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The button that ends a session; who has none any more is out already. */
@Path("/preferences/me/log-out")
@PermitAll
@SignedForm
class ReaderLogOut {

    private final ReaderSessions sessions;
    private final ReaderCookie cookie;

    ReaderLogOut(ReaderSessions sessions, ReaderCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @POST
    public Response end() {
        cookie.session().ifPresent(sessions::close);
        return ReaderDoor.seeOther("/preferences").cookie(cookie.gone()).build();
    }
}
