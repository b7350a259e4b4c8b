package dev.paperboy.admin;

import dev.paperboy.account.CurrentActor;
import dev.paperboy.account.LogIn;
import dev.paperboy.account.RefusedException;
import dev.paperboy.account.Roles;
import dev.paperboy.account.SessionCookie;
import dev.paperboy.account.Sessions;
import dev.paperboy.account.TooManyTriesException;
import dev.paperboy.guard.SignedForm;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** One's own password and sessions. */
@Path("/admin/account")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.VIEWER)
@SignedForm
class AccountPage {

    private final LogIn logIn;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final CurrentActor current;

    AccountPage(LogIn logIn, Sessions sessions, SessionCookie cookie, CurrentActor current) {
        this.logIn = logIn;
        this.sessions = sessions;
        this.cookie = cookie;
        this.current = current;
    }

    @GET
    public Response show(@QueryParam("changed") @DefaultValue("") String changed) {
        return page(200, changed.equals("password"), "");
    }

    @POST
    @Path("password")
    public Response changePassword(
            @FormParam("present") @DefaultValue("") String present,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("again") @DefaultValue("") String again) {
        try {
            var session = logIn.changePassword(present, password, again);
            return Answers.seeOther("/admin/account?changed=password")
                    .cookie(cookie.with(session))
                    .build();
        } catch (TooManyTriesException e) {
            return page(429, false, e.sentence());
        } catch (RefusedException e) {
            return page(422, false, e.sentence());
        }
    }

    @POST
    @Path("sessions/end")
    public Response end(@FormParam("session") @DefaultValue("") String session) {
        sessions.end(current.get().adminId(), session);
        return Answers.seeOther("/admin/account").build();
    }

    private Response page(int status, boolean changed, String error) {
        var me = current.get();
        return Answers.page(status, new AdminPages.Account(sessions.of(me.adminId()), me.session(), changed, error));
    }
}
